import { readFileSync } from "node:fs";
import path from "node:path";

const DOSSIER = path.join(process.cwd(), "node_modules/@expo-google-fonts");

/** The faces of the documents: those of the screen. */
const POLICES = {
  texte: "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  demiGras: "atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf",
  gras: "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
  titre: "newsreader/500Medium/Newsreader_500Medium.ttf",
} as const;

export type Police = keyof typeof POLICES;

export const policePath = (police: Police): string => path.join(DOSSIER, POLICES[police]);

export const readPolice = (police: Police): Buffer => readFileSync(policePath(police));
