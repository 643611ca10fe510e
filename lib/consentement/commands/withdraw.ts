import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withdrawableSituations } from "@/lib/consentement/access";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import { ECRITS_EFFACES, etatConsentement } from "@/lib/consentement/rules/etat";
import type { WithdrawConsentement } from "@/lib/consentement/schema";
import { eraseContenus } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyArret } from "@/lib/message/commands/situation";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSituation } from "@/lib/situation/queries/lock";
import { jourOf } from "@/lib/time";
import { appendEvenement } from "./append";

export type WithdrawConsentementRefus = "INTROUVABLE" | "DEJA_RETIRE" | "DATE_A_VENIR";

/**
 * Records that the person took their agreement back, or objects before giving one (002:3569). Acts at once, in this
 * transaction: the database cancels what was proposed or confirmed and not yet over, and closes the content to all but
 * the référent·e, and takes back the mails that have not left. Where the espace has so decided, the minutes and the pistes
 * are erased with it. The référent·e records it, or the secretariat for them. A closed situation can be withdrawn too.
 */
export async function withdrawConsentement(
  acteur: Acteur,
  input: Pick<z.output<typeof WithdrawConsentement>, "situationId" | "retraitLe">,
  now: Date,
): Promise<Result<{ situationId: string }, WithdrawConsentementRefus>> {
  return withEspace(acteur, async (tx) => {
    const { situationId, retraitLe } = input;
    const situation = await tx.situation.findFirst({
      where: { AND: [withdrawableSituations(acteur), { id: situationId }] },
      select: { id: true },
    });
    if (!situation) return refuse("INTROUVABLE");
    if (retraitLe > jourOf(now, acteur.zone)) return refuse("DATE_A_VENIR");
    await lockSituation(tx, acteur, situationId);
    const { evenements, associes } = await listEvenements(tx, acteur, situationId);
    if (etatConsentement(evenements, associes) === "RETIRE") return refuse("DEJA_RETIRE");
    const arret = await notifyArret(tx, acteur, situationId);
    await appendEvenement(tx, acteur, situationId, "RETRAIT", { survenuLe: retraitLe }, now);
    const { retraitEcrits } = await tx.espace.findUniqueOrThrow({
      where: { id: acteur.espaceId },
      select: { retraitEcrits: true },
    });
    if (retraitEcrits === "EFFACES") {
      await eraseContenus(tx, acteur, situationId, ECRITS_EFFACES);
      await journaliser(tx, acteur, "effacer", "situation", situationId);
    }
    await arret("CONSENTEMENT_RETIRE", now);
    return ok({ situationId });
  });
}
