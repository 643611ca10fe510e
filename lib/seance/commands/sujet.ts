import type { Acteur } from "@/lib/acteur";
import { getEtat } from "@/lib/consentement/queries/etats";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";
import { refuse } from "@/lib/result";
import type { SujetIds } from "@/lib/seance/rules/sujet";
import { holdSituation } from "@/lib/situation/queries/lock";
import type { StatutSituation } from "@/prisma/client/enums";

export type SituationTenue = {
  statut: StatutSituation;
  intervenantId: string | null;
  consentement: EtatConsentement;
};

/** Holds the situation: its consent is read after the lock, so that what is read is what holds. */
export async function lockConsentement(tx: Tx, acteur: Acteur, situationId: string): Promise<SituationTenue> {
  const { espaceId } = acteur;
  await holdSituation(tx, acteur, situationId);
  const situation = await tx.situation.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: situationId } },
    select: { statut: true, intervenantId: true },
  });
  return { ...situation, consentement: await getEtat(tx, acteur, situationId) };
}

/** What a séance is about, held: whether it is closed, who leads it, and its consent; null where there is none to have. */
export type SujetTenu = {
  clos: "SITUATION_CLOSE" | "GROUPE_CLOS" | null;
  intervenantId: string | null;
  consentement: EtatConsentement | null;
};

/**
 * Holds what a séance is about until the end of the transaction: its situation, or its group, whose members and closing
 * then wait. A group's séance has no consent of its own: each situation on its agenda has.
 */
export async function lockSujet(
  tx: Tx,
  acteur: Acteur,
  { situationId, groupeId }: SujetIds,
): Promise<SujetTenu> {
  if (situationId) {
    const { statut, ...situation } = await lockConsentement(tx, acteur, situationId);
    return { ...situation, clos: statut === "CLOSE" ? "SITUATION_CLOSE" : null };
  }
  const [groupe] = await tx.$queryRaw<{ clos: boolean; intervenantId: string }[]>`
    SELECT "statut" = 'CLOS' AS clos, "intervenantId" FROM "Groupe"
    WHERE "espaceId" = ${acteur.espaceId}::uuid AND "id" = ${groupeId}::uuid FOR UPDATE`;
  const intervenantId = groupe?.intervenantId ?? null;
  return { clos: groupe?.clos === false ? null : "GROUPE_CLOS", intervenantId, consentement: null };
}

/** The refusal of a confirmation that the consent does not allow; null when it is in force (000:69), or none is to be had. */
export function consentRefusal(etat: EtatConsentement | null) {
  return etat === null || etat === "EN_VIGUEUR" ? null : refuse(`CONSENTEMENT_${etat}` as const);
}
