import type { Acteur } from "@/lib/acteur";
import { type AnneeLue, readAnneeLue } from "@/lib/bilan/queries/annee";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { canReadChiffres, visibleDelegations } from "../access";
import { listLignesCsv } from "../rules/csv";
import { keepDelegations } from "../rules/tableaux";

export type Chiffres = AnneeLue & {
  /** The acteur sees some délégations only, and the whole. */
  limite: boolean;
};

/**
 * The figures of a civil year in the espace's zone, the current one unless `annee` says which (000:155-161),
 * protected over the whole espace (docs/secret.md). What was done is counted up to now; what is said of situations, as
 * it was known at the end of the last complete month, or in its bilan once that is published. Null for who may not read
 * figures, and for a year to come. The reading is in the journal.
 */
export async function getChiffres(
  acteur: Acteur,
  annee: number | undefined,
  now: Date,
): Promise<Chiffres | null> {
  return readChiffres(acteur, annee, now, "lire");
}

/** The same figures as lines of a file, headings first. The export is in the journal. */
export async function listChiffresCsv(
  acteur: Acteur,
  annee: number | undefined,
  now: Date,
): Promise<{ annee: number; lignes: string[][] } | null> {
  const chiffres = await readChiffres(acteur, annee, now, "exporter");
  return chiffres && { annee: chiffres.annee, lignes: listLignesCsv(chiffres.tableaux) };
}

async function readChiffres(
  acteur: Acteur,
  choisie: number | undefined,
  now: Date,
  acte: "lire" | "exporter",
): Promise<Chiffres | null> {
  if (!canReadChiffres(acteur)) return null;
  const annee = await withEspace(acteur, async (tx) => {
    await journaliser(tx, acteur, acte, "statistique", acteur.espaceId);
    return readAnneeLue(acteur, choisie, now);
  });
  if (!annee) return null;
  const { tableaux } = annee;
  const delegations = visibleDelegations(acteur);
  // Where there is one délégation it is the whole: its column would say everything twice.
  const visibles = tableaux[0]?.colonnes.length === 1 ? [] : delegations;
  return {
    ...annee,
    limite: delegations !== null,
    tableaux: visibles ? keepDelegations(tableaux, visibles) : tableaux,
  };
}
