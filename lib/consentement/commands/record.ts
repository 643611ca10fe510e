import type { Acteur } from "@/lib/acteur";
import { recordableSituations } from "@/lib/consentement/access";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import { acteOf, etatConsentement, isInforme } from "@/lib/consentement/rules/etat";
import type { RecordConsentement } from "@/lib/consentement/schema";
import { withEspace } from "@/lib/db";
import { closeMessages } from "@/lib/message/commands/close";
import { notifyReouverture } from "@/lib/message/commands/reouverture";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSituation } from "@/lib/situation/queries/lock";
import { jourOf } from "@/lib/time";
import { appendEvenement } from "./append";
import { checkReferences, type ReferenceRefus } from "./references";

export type RecordConsentementRefus =
  | "INTROUVABLE"
  | "CLOSE"
  | "PERIME"
  | "DATE_A_VENIR"
  | "INFORMATION_ABSENTE"
  | ReferenceRefus;

/**
 * Records what the référent·e did with the person: the information, the agreement, or both. An agreement over one in
 * force is a modification and replaces its whole scope and exclusions; confirmed séances with professionals it no
 * longer covers are proposed again by the database. Nothing recorded is ever rewritten.
 *
 * Days are days of the espace's zone. Refuses an agreement without prior information, the first as well as any that
 * goes further (002:3567), and, when `rang` says which history the person saw, one recorded over another (PERIME).
 */
export async function recordConsentement(
  acteur: Acteur,
  input: RecordConsentement,
  now: Date,
): Promise<Result<{ situationId: string }, RecordConsentementRefus>> {
  return withEspace(acteur, async (tx) => {
    const { situationId, information, accord, rang } = input;
    const situation = await tx.situation.findFirst({
      where: { AND: [recordableSituations(acteur), { id: situationId }] },
      select: { statut: true },
    });
    if (!situation) return refuse("INTROUVABLE");
    if (situation.statut === "CLOSE") return refuse("CLOSE");

    await lockSituation(tx, acteur, situationId);
    const { evenements, associes } = await listEvenements(tx, acteur, situationId);
    if (rang !== undefined && rang !== (evenements.at(-1)?.rang ?? 0)) return refuse("PERIME");
    const today = jourOf(now, acteur.zone);
    if ([information, accord].some((event) => event && event.survenuLe > today))
      return refuse("DATE_A_VENIR");
    const inconnue = await checkReferences(tx, acteur, input);
    if (inconnue) return refuse(inconnue);

    if (information) await appendEvenement(tx, acteur, situationId, "INFORMATION", information, now);
    if (accord) {
      const jamais = !information || information.survenuLe > accord.survenuLe;
      const portees = accord.portees.map(({ membreId = null, ...portee }) => ({ ...portee, membreId }));
      if (jamais && !isInforme(evenements, { ...accord, portees })) return refuse("INFORMATION_ABSENTE");
      const acte = acteOf(etatConsentement(evenements, associes));
      await notifyReouverture(tx, acteur, { id: situationId }, now, () =>
        appendEvenement(tx, acteur, situationId, acte, accord, now),
      );
      await closeMessages(tx, acteur, ["CONSENTEMENT_A_RECUEILLIR", "ACCORD_A_REVOIR"], { situationId }, now);
    }
    return ok({ situationId });
  });
}
