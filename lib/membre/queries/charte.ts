import type { Acteur } from "@/lib/acteur";
import { isLie } from "@/lib/droit/rules";
import type { Texte } from "@/lib/texte/rules/texte";
import { getTexte } from "@/lib/texte/rules/versions";

/** The charter in force and, for who has no basis of secrecy, the undertaking to sign with it. */
export function getTextesAAccepter(acteur: Acteur): { charte: Texte; engagement: Texte | null } {
  const mustEngage = acteur.baseSecret === "AUCUNE" && !acteur.engagement;
  return { charte: getTexte("charte"), engagement: mustEngage ? getTexte("engagement") : null };
}

/** True until the member is bound by the charter in force: nothing of the espace is shown before. */
export const mustAcceptCharte = (acteur: Acteur): boolean => !isLie(acteur);
