import type { Acteur } from "@/lib/acteur";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import { desceller, sceller } from "@/lib/coffre";
import type { Tx } from "@/lib/db";
import { readAnneeSuivie } from "@/lib/indicateur/queries/annee";
import type { Publiee } from "@/lib/indicateur/rules/suite";

const USAGE = "bilan-releve";

/** The figures a version would publish now, and what seals what they were made from, for the version of that id. */
export type Figures = Pick<Instantane, "arret" | "seuil" | "tableaux"> & {
  /** The version whose figures of situations these are; null when they are new. */
  chiffresDe: number | null;
  enCours: boolean;
  sealFor: (bilanId: string) => string;
};

/**
 * The figures of a year beside all that was published of it, so that no version tells of a few situations by its
 * difference with another (docs/secret.md). Null for a year to come. The caller has proved that the acteur writes or
 * reads this bilan.
 */
export async function readFigures(tx: Tx, acteur: Acteur, annee: number, now: Date): Promise<Figures | null> {
  const rows = await tx.bilan.findMany({
    where: { espaceId: acteur.espaceId, annee, etat: "PUBLIE" },
    orderBy: { version: "asc" },
    select: { id: true, releve: true, instantane: true },
  });
  const publiees = rows.flatMap(({ id, releve }) => openReleve(id, releve) ?? []);
  const suivie = await readAnneeSuivie(acteur, annee, publiees, now);
  if (!suivie) return null;
  const { figures, seuil, enCours } = suivie;
  const derniere = rows.at(-1);
  const { arret, chiffresDe, tableaux } = (derniere?.instantane ?? {}) as unknown as Instantane;
  // Sealed by another key: what cannot be compared does not change.
  if (derniere && publiees.length < rows.length)
    return { arret, seuil, tableaux, chiffresDe, enCours, sealFor: () => derniere.releve ?? "" };
  const repris = figures.reprise ? { arret, chiffresDe } : { arret: suivie.arret, chiffresDe: null };
  const { tableaux: _, ...publiee } = figures;
  return {
    ...{ ...repris, seuil, enCours, tableaux: figures.tableaux },
    sealFor: (bilanId) => sceller(writeReleve(publiee), USAGE, bilanId),
  };
}

const writeReleve = ({ montres, ...publiee }: Publiee): string =>
  JSON.stringify({ ...publiee, montres: [...montres] });

function openReleve(bilanId: string, scelle: string | null): Publiee | null {
  const texte = scelle && desceller(scelle, USAGE, bilanId);
  if (!texte) return null;
  const { montres, ...publiee } = JSON.parse(texte) as Omit<Publiee, "montres"> & {
    montres: [string, number | null][];
  };
  // Sealed before the catalogue counted all that it does now: it cannot be compared either.
  return "decomptes" in publiee.releve ? { ...publiee, montres: new Map(montres) } : null;
}

/** Individual séances of the year that are over and whose end nobody noted: its figures would be wrong. */
export function countSansStatut(tx: Tx, { espaceId }: Acteur, range: { start: Date; end: Date }, now: Date) {
  const { start, end } = range;
  return tx.seance.count({
    where: { espaceId, statut: "CONFIRMEE", debut: { gte: start, lt: end }, fin: { lte: now } },
  });
}
