import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Lexique, loadLexique } from "./rules/lexique/decodage";

const FICHIER = join("public", "anonymisation", "lexique.bin.gz");

let lexique: Promise<Lexique> | undefined;

/** The lexique, on the server: the very bytes that the browser fetches, read once per process. */
export function getLexique(): Promise<Lexique> {
  lexique ??= readFile(join(process.cwd(), FICHIER)).then((octets) => loadLexique(new Uint8Array(octets)));
  return lexique;
}
