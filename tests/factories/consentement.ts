import type { Acteur } from "@/lib/acteur";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { texteConsentement } from "@/lib/texte/rules/consentement";
import { jourOf } from "@/lib/time";

/** The references a history needs: the structure that keeps the form, and those the agreement covers. */
type Attributs = {
  structureId: string;
  portees?: { structureId: string; membreId?: string }[];
  exclusions?: string[];
};

/** The person was informed and agreed, on the day of `now`: through the real command, by the référent·e. */
export async function createAccord(
  referent: Acteur,
  situationId: string,
  { structureId, portees = [{ structureId }], exclusions = [] }: Attributs,
  now: Date,
): Promise<void> {
  const survenuLe = jourOf(now, referent.zone);
  const accord = {
    survenuLe,
    moyen: "ECRIT" as const,
    texteVersion: texteConsentement.version,
    conserveParId: structureId,
    portees,
    exclusions,
  };
  const made = await recordConsentement(referent, { situationId, information: { survenuLe }, accord }, now);
  if (!made.ok) throw new Error(`accord: ${made.reason}`);
}

/** The person took their agreement back on the day of `now`. */
export async function createRetrait(par: Acteur, situationId: string, now: Date): Promise<void> {
  const made = await withdrawConsentement(par, { situationId, retraitLe: jourOf(now, par.zone) }, now);
  if (!made.ok) throw new Error(`retrait: ${made.reason}`);
}
