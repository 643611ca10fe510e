import { Failure } from "../console/failure";
import { createEmpreinte } from "./empreinte";
import { readFichier } from "./fichier";
import type { Bilan, Enregistrement, Entete } from "./format";

export type Relue = { entete: Entete; tables: Bilan[]; lignes: number };

/** Passes the records on, and fails where the rows are not those that were written or something is out of its place. */
export async function* checkRecords(
  fichier: string,
  source: AsyncIterable<Enregistrement>,
): AsyncGenerator<Enregistrement> {
  let ouverte: { nom: string; empreinte: ReturnType<typeof createEmpreinte> } | undefined;
  let [rang, tables, lignes] = [0, 0, 0];
  const refuse = (pourquoi: string) => new Failure(`${fichier} est abîmé : ${pourquoi}.`);
  for await (const enregistrement of source) {
    if ((rang++ === 0) !== (enregistrement.sorte === "E")) throw refuse("son début manque");
    if (enregistrement.sorte === "E" && enregistrement.valeur.format !== 1)
      throw new Failure(`${fichier} vient d’une version plus récente de Recul : mettez le code à jour.`);
    if (enregistrement.sorte === "T")
      ouverte = { nom: enregistrement.valeur.nom, empreinte: createEmpreinte() };
    if (enregistrement.sorte === "D") {
      if (!ouverte) throw refuse("des lignes n’ont pas de table");
      ouverte.empreinte.lire(enregistrement.octets);
    }
    if (enregistrement.sorte === "F") {
      const lu = ouverte?.empreinte.fin(ouverte.nom);
      if (JSON.stringify(lu) !== JSON.stringify(enregistrement.valeur))
        throw refuse(`les lignes de ${enregistrement.valeur.nom} ne sont pas celles qui ont été écrites`);
      tables += 1;
      lignes += enregistrement.valeur.lignes;
      ouverte = undefined;
    }
    if (
      enregistrement.sorte === "Z" &&
      (enregistrement.valeur.tables !== tables || enregistrement.valeur.lignes !== lignes)
    )
      throw refuse("il n’a pas toutes ses tables");
    yield enregistrement;
  }
}

/** Reads a whole backup back, without a database: what it holds, or a Failure. Constant memory. */
export async function readSauvegarde(fichier: string, privee: string): Promise<Relue> {
  let entete: Entete | undefined;
  const tables: Bilan[] = [];
  for await (const enregistrement of checkRecords(fichier, readFichier(fichier, privee))) {
    if (enregistrement.sorte === "E") entete = enregistrement.valeur;
    if (enregistrement.sorte === "F") tables.push(enregistrement.valeur);
  }
  if (!entete) throw new Failure(`${fichier} est vide.`);
  return { entete, tables, lignes: tables.reduce((somme, { lignes }) => somme + lignes, 0) };
}
