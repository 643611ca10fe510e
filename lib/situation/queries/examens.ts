import type { Acteur } from "@/lib/acteur";
import { readableCollectives } from "@/lib/compte-rendu-collectif/access";
import type { Tx } from "@/lib/db";
import { visibleSeances } from "@/lib/seance/access";
import { type Jour, jourFromDate } from "@/lib/time";

/** The situation at a group's séance: when, and where the acteur may read more of it. */
export type ExamenPartie = {
  seanceId: string;
  debut: Date;
  fin: Date;
  travaillee: boolean;
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
  /** The minutes once they may be read, else the séance; null for who opens neither. */
  ouvre: "COMPTE_RENDU" | "SEANCE" | null;
};

const jourOrNull = (date: Date | null) => date && jourFromDate(date);

/** The séances of a group where the situation was worked on, or will be: dates alone. Three statements. */
export async function readExamens(tx: Tx, acteur: Acteur, situationId: string): Promise<ExamenPartie[]> {
  const { espaceId } = acteur;
  const rows = await tx.seanceSituation.findMany({
    where: {
      ...{ espaceId, situationId, retireLe: null },
      OR: [{ travaillee: true }, { travaillee: null, seance: { statut: { in: ["PROPOSEE", "CONFIRMEE"] } } }],
    },
    orderBy: [{ seance: { debut: "asc" } }, { seanceId: "asc" }],
    select: {
      ...{ seanceId: true, travaillee: true, annonceeLe: true, restitueeLe: true },
      seance: { select: { debut: true, fin: true } },
    },
  });
  const id = { in: rows.map(({ seanceId }) => seanceId) };
  const ouvertes = await tx.seance.findMany({
    where: { AND: [visibleSeances(acteur), { id }] },
    select: { id: true },
  });
  const lues = await tx.seance.findMany({
    where: {
      AND: [readableCollectives(acteur), { id, comptesRendus: { some: { statut: "VALIDE" } } }],
    },
    select: { id: true },
  });
  const isParmi = (seances: readonly { id: string }[], seanceId: string) =>
    seances.some((seance) => seance.id === seanceId);
  return rows.map(({ seanceId, seance, travaillee, annonceeLe, restitueeLe }) => ({
    ...{ seanceId, ...seance, travaillee: travaillee === true },
    annonceeLe: jourOrNull(annonceeLe),
    restitueeLe: jourOrNull(restitueeLe),
    ouvre: isParmi(lues, seanceId) ? "COMPTE_RENDU" : isParmi(ouvertes, seanceId) ? "SEANCE" : null,
  }));
}
