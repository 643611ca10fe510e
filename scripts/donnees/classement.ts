import { readFileSync } from "node:fs";
import { DUREES, TRAITEMENTS } from "./registre";

type Classe = "personnelle" | "sensible" | "neutre";

export type Table = { nom: string; traitement: string; duree: string; colonnes: Record<Classe, string[]> };

const TABLE = /^(\w+) \((\w+), (\w+)\)$/;
const COLONNES = /^ {2}(personnelle|sensible|neutre) : (.+)$/;

/** The classification of every column, as `prisma/classement.txt` says it. Throws on a line that says nothing. */
export function readClassement(fichier = "prisma/classement.txt"): Table[] {
  const tables: Table[] = [];
  for (const ligne of readFileSync(fichier, "utf8").split("\n")) {
    if (ligne === "" || ligne.startsWith("#")) continue;
    const [, nom, traitement = "", duree = ""] = TABLE.exec(ligne) ?? [];
    const [, classe, noms] = COLONNES.exec(ligne) ?? [];
    const derniere = tables.at(-1);
    if (nom && TRAITEMENTS[traitement] && DUREES[duree])
      tables.push({ nom, traitement, duree, colonnes: { personnelle: [], sensible: [], neutre: [] } });
    else if (classe && noms && derniere) derniere.colonnes[classe as Classe] = noms.split(" ");
    else throw new Error(`prisma/classement.txt : « ${ligne} » ne classe rien`);
  }
  return tables;
}
