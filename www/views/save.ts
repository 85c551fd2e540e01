// "What can I take along, in which program does it open, and whose names are in it?" Fetched when asked for.
import { later } from "../later";

export const saveView = later(async () => (await import("../save/index")).saveView, "save");
