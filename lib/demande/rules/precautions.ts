import type { Precautions } from "@/lib/demande/schema/precautions";
import { canArticulate } from "@/lib/referentiel/rules/reponses";
import type { Articulation } from "@/prisma/client/enums";
import type { Manques } from "./cadre";

/**
 * What step 3 still lacks. The follow-up is a question put to the person, whose refusal is an answer; articulations
 * are asked about only with their agreement (000:68). Reading where a danger is reported is asked of everyone.
 */
export function manquesPrecautions(precautions: Precautions): Manques {
  const { suiviMedical, hierarchieSollicitee, conflitInteret, conflit, dangerLu } = precautions;
  const manques: Manques = {};
  if (!suiviMedical)
    manques.suiviMedical = "Choisissez la réponse de la personne ; ne pas répondre en est une.";
  if (suiviMedical && canArticulate(suiviMedical) && !articulationOf(precautions))
    manques.articulation = "Indiquez où en sont les articulations avec ce suivi.";
  if (hierarchieSollicitee === undefined)
    manques.hierarchieSollicitee = "Indiquez si vous avez déjà sollicité votre cadre.";
  if (conflitInteret === undefined)
    manques.conflitInteret = "Indiquez si un lien pourrait gêner la neutralité de ce travail.";
  if (conflitInteret && !conflit) manques.conflit = "Dites la nature de ce lien, sans nommer personne.";
  if (!dangerLu) manques.dangerLu = "Cochez la case : vous savez où signaler un danger.";
  return manques;
}

/**
 * What is kept of the articulations: only the agreement of the person opens the question; any other answer to the
 * follow-up decides it (000:68). Undefined while it has no answer.
 */
export function articulationOf({
  suiviMedical,
  articulation,
}: Pick<Precautions, "suiviMedical" | "articulation">): Articulation | undefined {
  if (!suiviMedical) return undefined;
  if (canArticulate(suiviMedical)) return articulation === "SANS_ACCORD" ? undefined : articulation;
  return suiviMedical === "REFUS" || suiviMedical === "SANS_ACCORD" ? "SANS_ACCORD" : "SANS_OBJET";
}
