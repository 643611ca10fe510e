import { readFileSync } from "node:fs";
import path from "node:path";

const DOSSIER = path.join(process.cwd(), "node_modules/@expo-google-fonts");

/** The faces of the documents: those of the screen. */
export const POLICES = [
  "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  "atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf",
  "newsreader/500Medium/Newsreader_500Medium.ttf",
] as const;

export function readPolice(police: (typeof POLICES)[number]): Buffer {
  return readFileSync(path.join(DOSSIER, police));
}
