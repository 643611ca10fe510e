import type { Acteur } from "@/lib/acteur";
import { recordableSituations } from "@/lib/consentement/access";
import { type RecordConsentementRefus, recordConsentement } from "@/lib/consentement/commands/record";
import { readDits } from "@/lib/consentement/queries/dits";
import { readSitue } from "@/lib/consentement/queries/situe";
import { type Dits, type Effets, effetsOf, isSansEffet } from "@/lib/consentement/rules/effets";
import type { AmendConsentement } from "@/lib/consentement/schema";
import { withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { type Result, refuse } from "@/lib/result";
import { lockSituation } from "@/lib/situation/queries/lock";

export type AmendConsentementRefus = RecordConsentementRefus | "EFFETS";

/** « EFFETS »: nothing is recorded until what it changes was read; `lu` says that this, and nothing else, was. */
export type EffetsRefus = { ok: false; reason: "EFFETS"; effets: Effets; dits: Dits; lu: string };

/**
 * Records an agreement from its own page, as `recordConsentement` does. One that changes who knows what is first told in
 * full (EFFETS) and undone, and recorded once the form comes back having read exactly that. The first agreement, and one
 * that is renewed as it was, are recorded at once.
 */
export async function amendConsentement(
  acteur: Acteur,
  { lu, ...input }: AmendConsentement,
  now: Date,
): Promise<Result<{ situationId: string }, AmendConsentementRefus> | EffetsRefus> {
  return withEspace(acteur, async (tx) => {
    const { situationId, accord } = input;
    const where = { AND: [recordableSituations(acteur), { id: situationId }] };
    const sienne = await tx.situation.findFirst({ where, select: { id: true } });
    if (!sienne) return refuse("INTROUVABLE");
    await lockSituation(tx, acteur, situationId);
    const situe = await readSitue(tx, acteur, situationId, now);
    // What is refused anyway is said first: the effects of what cannot be recorded are of no use.
    const recorded = await recordConsentement(acteur, input, now);
    if (!recorded.ok || !accord || situe.etat === "ABSENT") return recorded;
    const portees = accord.portees.map(({ membreId = null, ...portee }) => ({ ...portee, membreId }));
    const effets = effetsOf(situe, { ...accord, portees });
    if (isSansEffet(effets)) return recorded;
    const attendu = empreinteOf("accord", situationId, JSON.stringify(effets));
    if (lu === attendu) return recorded;
    const dits = await readDits(tx, acteur, effets);
    return { ok: false, reason: "EFFETS", effets, dits, lu: attendu };
  });
}
