import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { manquesConsentement } from "@/lib/demande/rules/consentement";
import { ConsentementSaisie, type SaveConsentement } from "@/lib/demande/schema/consentement";
import { ok, type Result, refuse } from "@/lib/result";
import { jourOf } from "@/lib/time";
import { areMembresConnus, areStructuresConnues } from "./depot-references";
import { type Enregistrement, type SaveRefus, saveEtape } from "./depot-save";

/**
 * Saves step 4, « le consentement », as a draft of the events that filing will record. Ids of another espace are
 * refused; whether the agreement holds together is told by « Continuer » and checked again when filing. Of a demande typed
 * for them, its author's « Continuer » is also what makes it their own word: the agreement is theirs to declare.
 */
export async function saveConsentement(
  acteur: Acteur,
  input: z.output<typeof SaveConsentement>,
  now: Date,
): Promise<Result<Enregistrement, SaveRefus | "STRUCTURE_INCONNUE" | "MEMBRE_INCONNU">> {
  return saveEtape(acteur, 4, input, now, async (tx, ligne) => {
    const saisie = ConsentementSaisie.parse(input);
    const { conserveParId, informationParId, accordParId, portees } = saisie;
    const [structures, membres] = idsOf(portees);
    if (!(await areStructuresConnues(tx, acteur, [...structures, ...(conserveParId ? [conserveParId] : [])])))
      return refuse("STRUCTURE_INCONNUE");
    const nommes = [informationParId, accordParId].filter((id) => id !== undefined);
    if (!(await areMembresConnus(tx, acteur, [...membres, ...nommes]))) return refuse("MEMBRE_INCONNU");
    // A copy without the absent answers: JSON has no undefined.
    const brouillonConsentement = JSON.parse(JSON.stringify(saisie)) as object;
    const sienne = ligne.saisieParId !== null && ligne.auteurId === acteur.membreId;
    const continuer = input.vers === "suivant" || input.vers === "ecraser";
    const confirme = sienne && continuer && ligne.accordConfirmeLe === null;
    return ok({
      data: { brouillonConsentement, ...(confirme ? { accordConfirmeLe: now } : {}) },
      manques: manquesConsentement(saisie, jourOf(now, acteur.zone)),
    });
  });
}

function idsOf(portees: readonly string[]): [structures: string[], membres: string[]] {
  const parts = portees.map((portee) => portee.split("/"));
  return [parts.map(([structureId = ""]) => structureId), parts.flatMap(([, membreId]) => membreId ?? [])];
}
