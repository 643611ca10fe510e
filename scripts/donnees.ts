import { writeFileSync } from "node:fs";
import { readClassement } from "./donnees/classement";
import { writeFiche } from "./donnees/fiche";

/** `npm run donnees`: writes docs/donnees.md from the classification of the columns. */
export function main(): void {
  writeFileSync("docs/donnees.md", writeFiche(readClassement()));
  process.stdout.write("docs/donnees.md est écrit.\n");
}
