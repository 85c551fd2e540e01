// Which countries are named with an article in an English sentence: "into the Netherlands", but "into Norway".

/** Names in the plural (islands, states), and those with a common noun such as "kingdom" or "republic" at their head. */
const CODES = "AE AX BQ BS CC CF CK DO EU FK FO GB GM HM IC IM IO KM KY MH MP MV NL PH PN PS SB SC TC TF UM US VG VI";

export function takesThe(code: string): boolean {
  return ` ${CODES} `.includes(` ${code.toUpperCase()} `);
}
