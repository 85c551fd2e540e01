"""Writes the inputs of the cases beside it, with real programs where a real program can.

Needs Python 3.11 with openpyxl 3.1 and msoffcrypto-tool 6, and LibreOffice 7 (`soffice`).
Run it from this folder: `python3 make.py`. Files that exist already are written anew; their bytes may
differ from run to run (dates inside), what they say may not.
"""

import datetime
import io
import struct

import msoffcrypto.format.ooxml as ooxml

from files import book, office, pack, put

SMALL = {
    "Actors": [["actor_id", "name", "roles", "country"], ["US", "Our firm", "focal;producer", "IT"],
               ["B1", "Buyer one", "customer", "DE"], ["S1", "Supplier one", "supplier", "IT"]],
    "Ties": [["from", "to", "class", "answer", "strength"], ["US", "B1", "supply", "yes", 3],
             ["S1", "US", "supply", "yes", 4]],
}


def with_ties(actors, ties, change=lambda workbook: None):
    return book({"Actors": [["actor_id", "name", "roles"]] + actors,
                 "Ties": [["from", "to", "class", "answer"]] + ties}, change)


put("empty-file", "input.xlsx", b"")
put("text-named-as-workbook", "input.xlsx", "from,to,class\nA,B,supply\nB,C,supply\n")
put("truncated-archive", "input.xlsx", book(SMALL)[:3000])
secret = io.BytesIO()
ooxml.OOXMLFile(io.BytesIO(book(SMALL))).encrypt("secret", secret)
put("encrypted-workbook", "input.xlsx", secret.getvalue())
put("no-headings", "input.xlsx", book({"Sheet1": [[12, 7, 1999], [14, 9, 2001], [3, 2, 2005]]}))
put("unknown-actor", "input.xlsx", with_ties(
    [["US", "Our firm", "focal"], ["BUYER-PARIS", "Buyer in Paris", "customer"]],
    [["US", "BUYER-PARIS", "supply", "yes"], ["US", "BUYER-PARSI", "supply", "yes"], ["US", "Zeta", "supply", "yes"]]))
put("self-tie", "input.xlsx", with_ties(
    [["US", "Our firm", "focal"], ["B1", "Buyer one", "customer"]],
    [["US", "B1", "supply", "yes"], ["US", "us", "supply", "yes"], ["Our firm", "US", "supply", "yes"]]))
put("duplicate-actors", "input.xlsx", book({"Actors": [
    ["name", "roles", "country"], ["Società Étoile", "customer", None], ["SOCIETA  ETOILE", "distributor", "FR"],
    ["Bottonificio Rossi", "supplier", "IT"], ["Bottonificio Rosi", "supplier", "IT"], ["Firm A", "other", "IT"],
    ["Firm B", "other", "IT"]]}))
put("severity-nine", "barriers.csv",
    "firm_id,barrier,severity\nF,I-INF-1,5\nF,I-INF-2,9\nF,I-INF-3,\nF,I-INF-4,n/a\nF,I-FUN-1,don't know\nF,I-XYZ-1,3\n"
    "F,Foreign curency exchange risks,2\nF,I-INF-1,4\nF,I-FUN-2,0\n")
put("decimal-comma", "firms.csv",
    "firm_id;name;country;employees;export_share_pct\nA;Alfa;Italia;12,5;7,5\nB;Beta;Germania;1.200;0,5 %\n"
    "C;Gamma;Regno Unito;molti;110\n")
put("dates-as-numbers", "input.xlsx", book({"Invoices": [
    ["Customer", "Country", "Date", "Amount"], ["Alpha", "Germany", 45323, 1000], ["Alpha", "Germany", 45689, 500],
    ["Beta", "France", datetime.date(2023, 5, 17), 1500], ["Gamma", "Italy", "17/05/2022", 1000],
    ["Delta", "Spain", 2021, 1000], ["Epsilon", "Spain", "soon", 0]]}))


def merge(workbook):
    workbook["Barriers"].merge_cells("A1:D1")
    workbook["Barriers"].merge_cells("A3:A5")
    workbook["Barriers"].merge_cells("A6:A7")


put("merged-cells", "input.xlsx", book({"Barriers": [
    ["Our survey of 2024"], ["firm", "barrier", "severity", "note"], ["Alfa", "I-INF-1", 5], [None, "I-INF-2", 4],
    [None, "I-INF-3", 3], ["Beta", "I-INF-1", 1], [None, "I-INF-2", 2]]}, merge))
put("formula-errors", "input.xlsx", office(book({
    "Actors": SMALL["Actors"],
    "Ties": [["from", "to", "class", "answer", "strength", "growth_potential"],
             ["US", "B1", "supply", "yes", "=1/0", "=2+2"], ["S1", "US", "supply", "yes", '=VLOOKUP("x",A1:B2,2,0)', 2],
             ["S1", "B1", "supply", "=NOSUCH()", 3, 1]]}), "xlsx", "xlsx"))
rows = [["from", "to", "class"], ["A", "B", "supply"]] + [[]] * 200 + [["B", "C", "supply"], ["C", "D", "supply", ]]
put("empty-rows", "input.xlsx", book({"Ties": rows}))
put("rtl-and-emoji-names", "input.xlsx", book({"Ties": [
    ["from", "to", "class"], ["شركة الأزرار", "\u200fמפעל כפתורים\u200f", "supply"], ["🙂 Buttons", "شركة الأزرار", "supply"],
    ["🙃 Buttons", "👩‍🏭", "supply"]]}))
put("html-in-a-name", "input.xlsx", book({"Ties": [
    ["from", "to", "class"], ["<script>alert(1)</script>", "<b>Bold</b> & Co", "supply"],
    ["<b>Bold</b> & Co", '"><img src=x onerror=alert(1)>', "supply"]]}))
put("customer-list", "clienti 2024.csv", (
    "Elenco clienti\n\nCliente;Paese;Data fattura;Importo (€)\nKnopf & Söhne;Germania;03/02/2024;1.250,50\n"
    "Knopf & Söhne;Germania;15/06/2024;749,50\nMercería Goya;Spagna;11/11/2021;1.000\nBottoni d'Italia;Italia;01/03/2024;1.000\n"
    ";;Totale;4.000\n").encode("cp1252"))
put("bare-edge-list", "network.csv", "Anna,Bruno\nBruno,Carla\nCarla,Anna\nCarla,Dario\n")
put("edge-list-with-headings", "edges.tsv", "Source\tTarget\nAnna\tBruno\nBruno\tCarla\n")
put("wide-barriers-xls", "input.xls", office(book({"Questionario": [
    ["Azienda", "I-INF-1", "Rischi di cambio", "Foreign currency risk (again)", "I-FUN-4"], ["Alfa", 7, 2, None, "non si applica"],
    ["Beta", 6, None, None, 8], ["Gamma", "4 - abbastanza", "non so", None, 1]]}), "xlsx", "xls"))
put("italian-headings-ods", "input.ods", office(book({
    "Attori": [["Codice", "Denominazione", "Ruoli", "Territorio", "Paese", "Intervistata"],
               ["NOI", "La nostra impresa", "noi, produttore", "distretto", "Italia", "sì"],
               ["F1", "Fornitore uno", "Fornitore", "nazionale", "Italia", "no"],
               ["C1", "Client un", "acheteur", "étranger", "Francia", "non so"]],
    "Legami": [["Da", "A", "Tipo", "Risposta", "Stato", "Fiduca", "Ultimo ordine"],
               ["F1", "NOI", "fornitura", "sì", "attivo", 4, "12/03/2024"],
               ["NOI", "C1", "vendita", "oui", "addormentato", 3, datetime.date(2020, 1, 15)]]}), "xlsx", "ods"))
put("rows-with-gaps", "input.xlsx", book({
    "Firms": [["firm_id", "name", "country", "founded_year", "export_plan"], ["F", "Our firm", "Atlantis", 19, "perhaps"]],
    "Actors": [["actor_id", "roles", "territory"], ["F", "focal", "district"], [None, "customer", "foreign"],
               ["C", "custommer", "moon"], ["D", "customer;tiger", "foreign"]],
    "Ties": [["from", "to", "class", "trust"], ["F", "C", "supply", 6], ["F", None, "supply", 3], ["F", "D", "supply", "high"]],
    "Prices": [["article", "colour"], ["button", "red"]],
    "Members": [["actor_id", "segment"], ["F", "luxury"]]}))
put("percentages", "firms.csv", "firm_id,export_share_pct,employees\nA,0.12,10\nB,0.4,20\nC,1,30\n")
put("shares-in-three-writings", "ties.csv",
    "from,to,class,share_of_sales_pct\nUS,A,supply,12\nUS,B,supply,12 %\nUS,C,supply,0.12\nUS,D,supply,120\n")
put("not-a-spreadsheet", "customers.xlsx", bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c626001000000050001"
    "0d0a2db40000000049454e44ae426082"))
put("web-page-named-xls", "export.xls", "<html><body><table><tr><td>Name</td></tr></table></body></html>")



def record(kind, data=b""):
    """A record of [MS-XLSB] 2.1.4: its type and its length in seven bits a byte, then its bytes."""
    def varying(number):
        out = bytearray()
        while True:
            out.append(number & 0x7F | (0x80 if number > 0x7F else 0))
            number >>= 7
            if not number:
                return bytes(out)
    return varying(kind) + varying(len(data)) + data


def wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb_cell(column, value):
    place = struct.pack("<II", column, 0)
    if isinstance(value, str):
        return record(6, place + wide(value))
    return record(5, place + struct.pack("<d", value))


def xlsb(name, rows, relation="r1"):
    sheet = record(0x81) + record(0x94, struct.pack("<IIII", 0, len(rows) - 1, 0, len(rows[0]) - 1)) + record(0x91)
    for number, row in enumerate(rows):
        sheet += record(0, struct.pack("<I", number) + bytes(13))
        sheet += b"".join(xlsb_cell(column, value) for column, value in enumerate(row) if value is not None)
    sheet += record(0x92) + record(0x82)
    book = record(0x83) + record(0x8F) + record(0x9C, struct.pack("<II", 0, 1) + wide(relation) + wide(name))
    book += record(0x90) + record(0x84)
    return pack({
        "xl/workbook.bin": book,
        "xl/worksheets/sheet1.bin": sheet,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
    })


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
put("hostile-far-cell", "input.xlsx", pack({
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="Ties" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>'
    '<row r="1"><c r="A1" t="inlineStr"><is><t>from</t></is></c><c r="B1" t="inlineStr"><is><t>to</t></is></c><c r="C1" t="inlineStr"><is><t>class</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2" t="inlineStr"><is><t>B</t></is></c></row>'
    '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData></worksheet>',
}))
ODF = "urn:oasis:names:tc:opendocument:xmlns"
put("hostile-ods-repeats", "input.ods", pack({
    "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0"/>',
    "content.xml": f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:table="{ODF}:table:1.0" xmlns:text="{ODF}:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Ties"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
    '</office:spreadsheet></office:body></office:document-content>',
}, ("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
put("binary-workbook", "input.xlsb", xlsb("Liens", [
    ["De", "À", "Type de lien", "Confiance", "Dernier échange"], ["Nous", "Client un", "vente", 4.0, 2024.0],
    ["Atelier", "Nous", "fourniture", 9.0, None]]))
put("xlsb-sheet-without-part", "input.xlsb", xlsb("Liens", [["De", "À"], ["Nous", "Client un"]], relation="r2"))
put("title-above-the-headings", "input.xlsx", book({"Vendite": [
    ["Vendite"], [], ["anno 2024", None, "bozza"], ["Cliente", "Importo", "Data"], ["Knopf", 300, datetime.date(2024, 2, 3)],
    ["Bouton", 100, datetime.date(2024, 5, 6)]]}))
