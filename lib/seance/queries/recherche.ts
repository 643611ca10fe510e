import type { Acteur } from "@/lib/acteur";
import type { Recherche } from "@/lib/cadence/rules/recherche";
import { planSerie } from "@/lib/cadence/rules/serie";
import type { Tx } from "@/lib/db";
import { readContexte } from "@/lib/seance/queries/contexte";
import { reserveOf } from "@/lib/seance/rules/creneau";
import { createRecherche, type RechercheSeance } from "@/lib/seance/rules/planification";
import { addMinutes, heureOf, instantOf, type Jour } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

const JOUR_MINUTES = 1440;
/** Days around the date left, within which another is looked for before going further. */
export const AUTOUR_JOURS = 21;

/** What is read of a séance to look for another date. */
export const SEANCE_A_REPLACER = {
  id: true,
  version: true,
  statut: true,
  motif: true,
  situationId: true,
  groupeId: true,
  intervenantId: true,
  lieuId: true,
  lieu: { select: { nom: true } },
  debut: true,
  fin: true,
  avantMinutes: true,
  apresMinutes: true,
  presences: { select: { membreId: true } },
  situation: { select: { code: true } },
  groupe: { select: { code: true } },
} as const satisfies Prisma.SeanceSelect;
export type SeanceAReplacer = Prisma.SeanceGetPayload<{ select: typeof SEANCE_A_REPLACER }>;

/** The calendars around these séances, which count as free themselves; then the question for each. */
export async function readRecherche(tx: Tx, acteur: Acteur, rows: readonly SeanceAReplacer[], now: Date) {
  const membreIds = new Set(
    rows.flatMap((row) => [row.intervenantId, ...row.presences.map((p) => p.membreId)]),
  );
  const dernier = instantOf(Math.max(now.getTime(), ...rows.map(({ debut }) => debut.getTime())));
  const contexte = await readContexte(tx, acteur, {
    membreIds: [...membreIds],
    du: addMinutes(now, -JOUR_MINUTES),
    au: addMinutes(dernier, 150 * JOUR_MINUTES),
    sauf: rows.map(({ id }) => id),
  });
  return (row: SeanceAReplacer): RechercheSeance =>
    createRecherche(contexte, {
      intervenantId: row.intervenantId,
      participantIds: row.presences.map(({ membreId }) => membreId),
      protocole: { rythmeSemaines: 1, toleranceJours: AUTOUR_JOURS, ...reserveOf(row) },
      lieuId: row.lieuId,
      heure: heureOf(row.debut, acteur.zone),
      now,
    });
}

/** The slots nearest to a day; failing any within three weeks, the first possible one. */
export function proposeAround(recherche: Recherche, cible: Jour, choix: number) {
  const protocole = { ...recherche.protocole, nombreSeances: 1 };
  const [proposition] = planSerie({ ...recherche, protocole, debut: cible, horizon: cible, choix });
  if (!proposition) return { creneaux: [], motifs: [] };
  const { creneaux, premierPossible, motifs } = proposition;
  return { creneaux: creneaux.length === 0 && premierPossible ? [premierPossible] : creneaux, motifs };
}
