import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { journaliser } from "@/lib/journal";
import type { NonCouvertsRefus } from "@/lib/ordre-du-jour/rules";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances } from "@/lib/seance/access";
import { guarded } from "@/lib/seance/commands/booking";
import { holdExamens, writeExamens } from "@/lib/seance/commands/examens";
import { lockSujet } from "@/lib/seance/commands/sujet";
import { readManquant } from "@/lib/seance/queries/tenue";
import { isProche } from "@/lib/seance/rules/creneau";
import { ETATS_CONSTATES, isCorrection } from "@/lib/seance/rules/presence";
import type { ProtocoleRefus } from "@/lib/seance/rules/protocole";
import { transition } from "@/lib/seance/rules/statut";
import type { CorrectPresence, HoldSeance } from "@/lib/seance/schema";
import { toInstant } from "@/lib/time";

type Refus =
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "PAS_COMMENCEE"
  | "DATE_ELOIGNEE"
  | "PRESENCE_MANQUANTE"
  | "PROTOCOLE_NON_ACCEPTE"
  | "SITUATION_SANS_ACCORD"
  | "NON_COUVERTS"
  | "CONSENTEMENT_RETIRE";

/**
 * Records that a séance took place: its actual hours (wall clock of the espace), the preparation and synthesis
 * really spent, who was there, and of a group which situations were worked on. Planned and actual times are kept apart.
 * A group's second séance is not held before each of its members has accepted its protocole (000:85).
 */
export async function holdSeance(
  acteur: Acteur,
  input: z.output<typeof HoldSeance>,
  now: Date,
): Promise<Result<undefined, Refus> | ProtocoleRefus | NonCouvertsRefus> {
  if (!can(acteur, "seance.tenir")) return refuse("INTROUVABLE");
  const { espaceId, zone, membreId } = acteur;
  const { seanceId, version, presences, travaillee = [] } = input;
  return guarded(() =>
    withEspace(acteur, async (tx): Promise<Result<undefined, Refus> | ProtocoleRefus | NonCouvertsRefus> => {
      const seance = await tx.seance.findFirst({
        where: { AND: [keepableSeances(acteur), { id: seanceId }] },
        select: {
          version: true,
          statut: true,
          debut: true,
          situationId: true,
          groupeId: true,
          examens: { where: { travaillee: null }, select: { situationId: true, retireLe: true } },
          presences: { select: { membreId: true } },
          exterieures: { select: { id: true } },
        },
      });
      if (!seance) return refuse("INTROUVABLE");
      if (seance.version !== version) return refuse("PERIME");
      const statut = transition(seance.statut, "tenir");
      if (!statut) return refuse("ETAT");
      const reelDebut = toInstant(input.jour, input.debut, zone);
      if (reelDebut > now) return refuse("PAS_COMMENCEE");
      if (!isProche(reelDebut, seance.debut)) return refuse("DATE_ELOIGNEE");
      const notees = new Set(presences.map(({ suffixe }) => suffixe));
      const attendus = [
        ...seance.presences.map((presence) => presence.membreId),
        ...seance.exterieures.map(({ id }) => id),
      ];
      if (attendus.some((id) => !notees.has(id))) return refuse("PRESENCE_MANQUANTE");
      const { groupeId, examens } = seance;
      // The group and the situations before the séance, as whoever closes or withdraws does.
      if (groupeId) await lockSujet(tx, acteur, seance);
      await holdExamens(tx, acteur, examens);
      const manquant = groupeId ? await readManquant(tx, acteur, groupeId) : null;
      if (manquant) return { ok: false, reason: "PROTOCOLE_NON_ACCEPTE", manquant };
      const { count } = await tx.seance.updateMany({
        where: { espaceId, id: seanceId, version },
        data: {
          statut,
          reelDebut,
          reelFin: toInstant(input.jour, input.fin, zone),
          preparationReelleMinutes: input.preparation,
          statutLe: now,
          statutParId: membreId,
          version: { increment: 1 },
        },
      });
      if (count === 0) return refuse("PERIME");
      for (const etat of ETATS_CONSTATES) {
        const ids = presences.filter(({ valeur }) => valeur === etat).map(({ suffixe }) => suffixe);
        await tx.presence.updateMany({
          where: { espaceId, seanceId, membreId: { in: ids } },
          data: { etat },
        });
        await tx.personneExterieure.updateMany({
          where: { espaceId, seanceId, id: { in: ids } },
          data: { etat },
        });
      }
      const refus = await writeExamens(tx, acteur, {
        ...{ seanceId, travaillee, examens },
        debut: reelDebut,
      });
      if (refus) return refus;
      await journaliser(tx, acteur, "tenir", "seance", seanceId);
      return ok();
    }),
  );
}

/** Changes a presence recorded on a held séance. What it was, the reason and the author stay beside it. */
export async function correctPresence(
  acteur: Acteur,
  input: z.output<typeof CorrectPresence>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "PERIME" | "ETAT" | "SANS_CHANGEMENT">> {
  if (!can(acteur, "seance.tenir")) return refuse("INTROUVABLE");
  const { espaceId } = acteur;
  const { seanceId, membreId, etat, motif } = input;
  return withEspace(acteur, async (tx) => {
    const presence = await tx.presence.findFirst({
      where: { espaceId, seanceId, membreId, seance: keepableSeances(acteur) },
      select: { etat: true, seance: { select: { statut: true } } },
    });
    if (!presence) return refuse("INTROUVABLE");
    const { statut } = presence.seance;
    if (statut !== "TENUE") return refuse("ETAT");
    if (presence.etat === etat) return refuse("SANS_CHANGEMENT");
    const { count } = await tx.presence.updateMany({
      where: { espaceId, seanceId, membreId, etat: presence.etat },
      data: { etat },
    });
    if (count === 0) return refuse("PERIME");
    if (isCorrection(statut, presence.etat, etat)) {
      const trace = { espaceId, seanceId, membreId, ancien: presence.etat, nouveau: etat, motif };
      await tx.presenceCorrection.create({ data: { ...trace, auteurId: acteur.membreId, corrigeLe: now } });
    }
    await journaliser(tx, acteur, "corriger", "seance", seanceId);
    return ok();
  });
}
