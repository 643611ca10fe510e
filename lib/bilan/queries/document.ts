import type { Acteur } from "@/lib/acteur";
import { writeDocument } from "@/lib/bilan/rules/document/document";
import type { Document } from "@/lib/document";
import { listLignesCsv } from "@/lib/indicateur/rules/csv";
import { type BilanLu, getBilanPublie } from "./bilan";

/** A published bilan as a document to print or to go on with; null where there is none to read. */
export async function getBilanDocument(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<{ nom: string; document: Document } | null> {
  const bilan = await getBilanPublie(acteur, bilanId, now);
  const { publie, empreinte } = bilan ?? {};
  if (!bilan || !publie || !empreinte) return null;
  return {
    nom: nomDuFichier(acteur, bilan),
    document: writeDocument({ ...bilan, publie, empreinte }, acteur.zone),
  };
}

/** The tables of a published bilan as lines of a file, headings first; null where there is none to read. */
export async function listBilanCsv(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<{ nom: string; lignes: string[][] } | null> {
  const bilan = await getBilanPublie(acteur, bilanId, now);
  if (!bilan) return null;
  return { nom: nomDuFichier(acteur, bilan), lignes: listLignesCsv(bilan.instantane.tableaux) };
}

const nomDuFichier = ({ slug }: Acteur, { annee, version }: BilanLu) =>
  `bilan-${slug}-${annee}-version-${version}`;
