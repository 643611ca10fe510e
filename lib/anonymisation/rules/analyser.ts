import { fusionner } from "./fusion";
import { findDatesApresNom, findDatesNaissance } from "./identifiants/date-naissance";
import { findEmails } from "./identifiants/email";
import { findIban } from "./identifiants/iban";
import { findImmatriculations } from "./identifiants/immatriculation";
import { findNir } from "./identifiants/nir";
import { findNumerosDossier } from "./identifiants/numero-dossier";
import { findTelephones } from "./identifiants/telephone";
import type { Lexique } from "./lexique/decodage";
import { foldCommune } from "./lexique/pliage";
import { findAdresses } from "./lieux/adresse";
import { findCommunes } from "./lieux/commune";
import { findNomsAnnonces } from "./noms/annonces";
import { findNomsSeuls } from "./noms/seuls";
import { proposer } from "./proposition";
import { niveauOf, type Signalement, type Trouvaille } from "./signalement";
import { decouper } from "./texte/jetons";
import { normaliser } from "./texte/normaliser";
import type { Suite } from "./texte/suite";

/** `communesPermises`: names no more precise than the territoire (« Saint-Nazaire » as a délégation). */
export type OptionsAnalyse = { communesPermises?: readonly string[] };

/** Marks the tokens that `trouvailles` cover, both in the order of the text. */
function take(suite: Suite, trouvailles: readonly Trouvaille[]): void {
  let t = 0;
  suite.jetons.forEach((jeton, i) => {
    while ((trouvailles[t]?.end ?? Number.POSITIVE_INFINITY) <= jeton.start) t++;
    const trouvaille = trouvailles[t];
    if (trouvaille && trouvaille.start < jeton.end) suite.pris[i] = true;
  });
}

/**
 * What may identify a person in `texte`, in the order of the text, never overlapping. Deterministic
 * and pure: the same code checks in the browser and on the server. Time grows as the length of the text.
 *
 * Positions are UTF-16 units of the text as it was typed, whatever its accents or invisible marks.
 */
export function analyser(texte: string, lexique: Lexique, options: OptionsAnalyse = {}): Signalement[] {
  const { norm, toSource } = normaliser(texte);
  const jetons = decouper(norm);
  const permises = new Set(options.communesPermises?.map(foldCommune));
  const suite: Suite = { norm, jetons, lexique, pris: jetons.map(() => false), classements: [], permises };
  const directs = fusionner([
    ...findNir(norm),
    ...findTelephones(norm),
    ...findEmails(norm),
    ...findIban(norm),
    ...findImmatriculations(norm, lexique),
    ...findDatesNaissance(norm),
    ...findNumerosDossier(norm),
    ...findAdresses(suite),
  ]);
  take(suite, directs);
  const annonces = findNomsAnnonces(suite);
  const communes = findCommunes(suite);
  const noms = [...annonces, ...findNomsSeuls(suite)];
  const dates = findDatesApresNom(norm, new Set(noms.map(({ end }) => end)));
  const toutes = fusionner([...directs, ...dates, ...communes, ...noms]);
  return toutes.map((trouvaille, i) => {
    const { start, end } = toSource(trouvaille);
    const { proposition, remplace } = proposer(norm, toutes, i);
    return {
      start,
      end,
      type: trouvaille.type,
      text: texte.slice(start, end),
      level: niveauOf(trouvaille.type),
      ...(proposition === undefined ? {} : { proposition }),
      ...(remplace ? { remplace: toSource(remplace) } : {}),
    };
  });
}
