import { MOT, VILLE } from "../lexique/classes";
import { foldCommune } from "../lexique/pliage";
import { cleAvant, jetonAt, type Suite } from "../texte/suite";

export const LIEU = /^(?:a|sur|vers|depuis|pres|entre|via|jusqu'a)$/;
export const LIEU_DE =
  /^(?:de|d'|et|ou|quitte|quitter|quitte|habite|habitent|habiter|habitait|rejoint|rejoindre|commune|ville|mairie|ccas|pour)$/;
/** What a town that is also a word (« Tours », « Vannes ») is said to be the town of. */
export const DE_VILLE =
  /^(?:commune|ville|mairie|maire|centre|agglomeration|chu|ccas|mds|cms|gare|tribunal|hopital|venue?|vient|partie?|quartier|cote|native?|natif|originaire|departement|pres|loin|region|sortie|entree|quitte)$/;
/** The territories of the service, wider than a commune though they bear its name. */
const TERRITOIRE =
  /^(?:delegations?|delegation|cli|territoires?|arrondissement|agglo|agglomeration|bassin|presqu'ile)$/;

/** Whether the sentence speaks of a délégation or a territory of the service around `i`. */
export function isTerritoire(suite: Suite, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (TERRITOIRE.test(jetonAt(suite, k).cle)) return true;
  return false;
}

/** Whether `nom` is a commune of 5,000 inhabitants or more. */
export function isVille({ lexique }: Suite, nom: string): boolean {
  return (lexique.classes(foldCommune(nom).replaceAll(" ", "-")) & VILLE) !== 0;
}

/** The bits of a word; a compound of words, or an elision, is a word. */
export function bitsOf({ lexique }: Suite, cle: string): number {
  if (cle.endsWith("'") || cle.length === 1) return MOT;
  const parties = cle.split("-");
  return parties.length > 1 && parties.every((partie) => lexique.classes(partie) & MOT)
    ? MOT
    : lexique.classes(cle);
}

/** Whether a preposition of place leads to the token at `i`. */
export function isMene(suite: Suite, i: number): boolean {
  const avant = cleAvant(suite, i);
  return LIEU.test(avant) || (avant === "de" && jetonAt(suite, i - 2).cle === "pres");
}
