import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { getEtat } from "@/lib/consentement/queries/etats";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { placeableSeances, placeableSituations, removableExamens } from "@/lib/ordre-du-jour/access";
import { listNonCouverts } from "@/lib/ordre-du-jour/queries";
import { type NonCouvertsRefus, PARTIES_MAX } from "@/lib/ordre-du-jour/rules";
import type { AddSituation, RemoveSituation } from "@/lib/ordre-du-jour/schema";
import { listExterieuresNonCouvertes } from "@/lib/personne-exterieure/queries";
import { ok, type Result, refuse } from "@/lib/result";
import { guarded } from "@/lib/seance/commands/booking";
import { consentRefusal } from "@/lib/seance/commands/sujet";
import { lockSeance } from "@/lib/seance/queries/lock";
import { holdSituation } from "@/lib/situation/queries/lock";
import type { Prisma } from "@/prisma/client/client";

type AddRefus =
  | "INTROUVABLE"
  | "DEJA"
  | "COMPLET"
  | "NON_COUVERTS"
  | "CONSENTEMENT_ABSENT"
  | "CONSENTEMENT_A_COMPLETER"
  | "CONSENTEMENT_RETIRE"
  | "ETAT";

/**
 * Puts a situation on the agenda of a group's séance: by its référent·e who is expected there, or the intervenant·e it
 * is entrusted to. Only under an agreement in force that covers everyone expected (002:3565; L.1110-4 CSP): the refusal
 * says who is not. A withdrawal under way wins.
 */
export async function addSituation(
  acteur: Acteur,
  { seanceId, situationId, minutes }: z.output<typeof AddSituation>,
  now: Date,
): Promise<Result<undefined, AddRefus> | NonCouvertsRefus> {
  const { espaceId, membreId } = acteur;
  return guarded(() =>
    withEspace(acteur, async (tx): Promise<Result<undefined, AddRefus> | NonCouvertsRefus> => {
      // The situation before the séance, as a withdrawal does.
      await holdSituation(tx, acteur, situationId);
      await lockSeance(tx, acteur, seanceId);
      const situation = await tx.situation.count({
        where: { AND: [placeableSituations(acteur), { id: situationId }] },
      });
      const seance = await tx.seance.findFirst({
        where: { AND: [placeableSeances(acteur), { id: seanceId }] },
        select: {
          presences: { select: { membreId: true } },
          examens: { where: { situationId }, select: { retireLe: true } },
          parties: { orderBy: { ordre: "desc" }, select: { ordre: true, situationId: true } },
        },
      });
      if (situation === 0 || !seance) return refuse("INTROUVABLE");
      const [deja] = seance.examens;
      if (deja && deja.retireLe === null) return refuse("DEJA");
      const partie = seance.parties.some((autre) => autre.situationId === situationId);
      if (!partie && seance.parties.length >= PARTIES_MAX) return refuse("COMPLET");
      const refus = consentRefusal(await getEtat(tx, acteur, situationId));
      if (refus) return refus;
      const attendus = seance.presences.map((presence) => presence.membreId);
      const membres = await listNonCouverts(tx, acteur, [situationId], attendus);
      const exterieures = await listExterieuresNonCouvertes(tx, acteur, [situationId], seanceId);
      const personnes = [...membres, ...exterieures];
      if (personnes.length > 0) return { ok: false, reason: "NON_COUVERTS", personnes };
      const inscrite = { retireLe: null, ajouteLe: now, ajouteParId: membreId };
      await tx.seanceSituation.upsert({
        where: { espaceId_seanceId_situationId: { espaceId, seanceId, situationId } },
        create: { espaceId, seanceId, situationId, ...inscrite },
        update: { ...inscrite, annonceeLe: null, annonceeParId: null },
      });
      if (!partie) {
        const ordre = (seance.parties[0]?.ordre ?? 0) + 1;
        const data = { espaceId, seanceId, situationId, ordre, minutes, sorte: "SITUATION" as const };
        await tx.seancePartie.create({ data });
      }
      await journaliser(tx, acteur, "inscrire", "situation", situationId);
      return ok();
    }),
  );
}

/** Takes a situation off an agenda, with its part: by whose it is, or who leads the séance. Nothing says why. */
export async function removeSituation(
  acteur: Acteur,
  { seanceId, situationId }: z.output<typeof RemoveSituation>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    await holdSituation(tx, acteur, situationId);
    await lockSeance(tx, acteur, seanceId);
    const where: Prisma.SeanceSituationWhereInput = {
      AND: [
        removableExamens(acteur),
        { seanceId, situationId, seance: { statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } } },
      ],
    };
    const { count } = await tx.seanceSituation.updateMany({ where, data: { retireLe: now } });
    if (count === 0) return refuse("INTROUVABLE");
    await tx.seancePartie.deleteMany({ where: { espaceId, seanceId, situationId } });
    await journaliser(tx, acteur, "retirer", "situation", situationId);
    return ok();
  });
}
