// Everything that is only needed for saving, in a script of its own.
export { saveView } from "./view";
