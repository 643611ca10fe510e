import type { Acteur } from "@/lib/acteur";
import { type Derive, deriveOf } from "@/lib/cadence/rules/derive";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";
import { keepableSeances } from "@/lib/seance/access";
import {
  AUTOUR_JOURS,
  proposeAround,
  readRecherche,
  SEANCE_A_REPLACER,
  type SeanceAReplacer,
} from "@/lib/seance/queries/recherche";
import { type CreneauLigne, creneauLigneOf } from "@/lib/seance/rules/creneau";
import { type DateChoisie, examineDate } from "@/lib/seance/rules/suggestion";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { type Jour, jourOf } from "@/lib/time";
import type { MotifSeance, StatutSeance } from "@/prisma/client/enums";

export type Report = {
  id: string;
  version: number;
  code: string;
  statut: StatutSeance;
  motif: MotifSeance | null;
  debut: Date;
  fin: Date;
  creneaux: (CreneauLigne & { derive: Derive })[];
  /** The date asked for beforehand, and what is known of it. */
  voulue: DateChoisie | null;
};

type Voulue = { jour: Jour; heure: string };

/**
 * A séance to move, and the free times around its date, nearest first; `voulue` is the day and hour somebody has in mind
 * (espace's zone). Null when it is not the acteur's to keep.
 */
export async function getReport(
  acteur: Acteur,
  seanceId: string,
  now: Date,
  voulue?: Voulue,
): Promise<Report | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const seance = await tx.seance.findFirst({
      where: { AND: [keepableSeances(acteur), { id: seanceId }] },
      select: SEANCE_A_REPLACER,
    });
    if (!seance) return null;
    const { id, version, statut, motif, debut, fin } = seance;
    const jour = jourOf(debut, acteur.zone);
    const recherche = await readRecherche(tx, acteur, [seance], now);
    const { creneaux } = proposeAround(recherche(seance), debut < now ? jourOf(now, acteur.zone) : jour, 20);
    const souplesse = await readSouplesse(tx, acteur, seance);
    const membreIds = [seance.intervenantId, ...seance.presences.map(({ membreId }) => membreId)];
    const nomDe = await readNoms(tx, acteur, membreIds);
    const noms = new Map(seance.lieu && seance.lieuId ? [[seance.lieuId, seance.lieu.nom]] : []);
    return {
      id,
      version,
      code: sujetOf(seance).code,
      statut,
      motif,
      debut,
      fin,
      voulue: voulue ? examineDate(recherche(seance), voulue, jour, noms, nomDe) : null,
      creneaux: creneaux
        .map((creneau) => ({
          ...creneauLigneOf(creneau, seance.avantMinutes, noms),
          derive: deriveOf(creneau.jour, jour, AUTOUR_JOURS),
        }))
        // Putting off is for later: earlier, only what the rhythm lets a date move by.
        .filter(
          ({ debut: autre, derive }) => autre.getTime() !== debut.getTime() && derive.jours >= -souplesse,
        )
        .slice(0, 6),
    };
  });
}

/** By how many days a date may move without changing the rhythm: what the protocole says, or the espace. */
async function readSouplesse(
  tx: Tx,
  { espaceId, toleranceJours }: Acteur,
  { situationId, groupeId }: SeanceAReplacer,
): Promise<number> {
  const protocole = await tx.protocole.findFirst({
    where: { espaceId, situationId, groupeId, publieLe: { not: null } },
    orderBy: { version: "desc" },
    select: { toleranceJours: true },
  });
  return protocole?.toleranceJours ?? toleranceJours;
}
