import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TypeSignalement } from "@/lib/anonymisation/rules/signalement";

export type Annotation = { start: number; end: number; type: TypeSignalement };
export type Phrase = { texte: string; annotations: Annotation[] };
export type Partie = "mis-au-point" | "tenu-a-part" | "relecture";

const BALISE = /\{([a-z_]+):([^}]*)\}/g;

function parse(ligne: string): Phrase {
  const annotations: Annotation[] = [];
  let texte = "";
  let lu = 0;
  for (const { 0: balise, 1: type, 2: contenu = "", index } of ligne.matchAll(BALISE)) {
    texte += ligne.slice(lu, index);
    annotations.push({ start: texte.length, end: texte.length + contenu.length, type: type as TypeSignalement });
    texte += contenu;
    lu = index + balise.length;
  }
  return { texte: texte + ligne.slice(lu), annotations };
}

/** The sentences of one part of the corpus, with their identifiers. */
export function readCorpus(partie: Partie): Phrase[] {
  const fichier = join(import.meta.dirname, `${partie}.txt`);
  const lignes = readFileSync(fichier, "utf8").split("\n");
  return lignes.filter((ligne) => ligne !== "" && !ligne.startsWith("#")).map(parse);
}
