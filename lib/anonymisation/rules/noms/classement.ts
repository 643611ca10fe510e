import { DISCRET, MOT, NOM, PRENOM, SIGLE, SUR, TERME } from "../lexique/classes";
import type { Jeton } from "../texte/jetons";
import { type Classement, jetonAt, type Suite } from "../texte/suite";
import { isDerive } from "./derives";
import { OUTILS } from "./vocabulaire";

const INCONNU: Classement = {
  connu: false,
  terme: false,
  prenom: false,
  nom: false,
  sur: false,
  discret: false,
};
const HORS_TEXTE: Classement = { ...INCONNU, connu: true };
const ENCLITIQUE =
  /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|la|meme|memes|y|en|moi|toi|lui|leur|les|le)$/;
const ROMAIN = /^[IVX]+$/;

function ofForme(suite: Suite, forme: string, capitales: boolean): Classement {
  const bits = suite.lexique.classes(forme);
  return {
    connu: (bits & (MOT | TERME)) !== 0 || (capitales && (bits & SIGLE) !== 0),
    terme: (bits & TERME) !== 0 || (capitales && (bits & SIGLE) !== 0),
    prenom: (bits & PRENOM) !== 0,
    nom: (bits & NOM) !== 0,
    sur: (bits & SUR) !== 0,
    discret: (bits & DISCRET) !== 0,
  };
}

/** « Jean-Pierre » is a first name, « Martin-Dubois » a family name, « post-cure » a word. */
function ofCompose(suite: Suite, jeton: Jeton): Classement {
  const capitales = jeton.casse === "capitales";
  const parties = jeton.cle.split(/[-']/).map((partie) => ofForme(suite, partie, capitales));
  const [premiere = INCONNU] = parties;
  const reste = parties.slice(1);
  const toutPrenom = parties.every(({ prenom }) => prenom);
  const connu = parties.every((partie) => partie.connu) && !(toutPrenom && jeton.casse !== "basse");
  const nommable =
    jeton.casse !== "basse" &&
    parties.every((partie) => !partie.terme && (partie.nom || partie.prenom || !partie.connu));
  const prenom =
    toutPrenom ||
    (premiere.prenom &&
      premiere.sur &&
      jeton.casse !== "basse" &&
      reste.every((p) => p.prenom || (!p.connu && !p.nom)));
  return {
    connu: connu || parties.some(({ terme }) => terme) || (jeton.casse !== "basse" && !nommable && !prenom),
    terme: parties.some(({ terme }) => terme),
    prenom,
    nom: !prenom && nommable && parties.some((partie) => partie.nom),
    sur:
      (prenom && (premiere.sur || parties.every((p) => p.prenom))) ||
      (nommable && parties.some((p) => p.sur)),
    discret: false,
  };
}

/** What the token at `i` is. */
export function classer(suite: Suite, i: number): Classement {
  const jeton = suite.jetons[i];
  if (!jeton) return HORS_TEXTE;
  suite.classements[i] ??= ofJeton(suite, jeton);
  return suite.classements[i] ?? HORS_TEXTE;
}

function ofJeton(suite: Suite, jeton: Jeton): Classement {
  const { cle, texte, casse } = jeton;
  if (cle === "") return { ...INCONNU, connu: true };
  const entier = ofForme(suite, cle, casse === "capitales");
  if (entier.connu || entier.prenom || entier.nom) return entier;
  if (cle.length === 1 || (casse === "capitales" && ROMAIN.test(texte))) return { ...INCONNU, connu: true };
  if (OUTILS.has(cle)) return { ...INCONNU, connu: true };
  const nu = cle.replace(ENCLITIQUE, "");
  if (nu !== cle) {
    const seul = ofForme(suite, nu, false);
    if (seul.connu || seul.prenom) return { ...seul, connu: seul.connu || !seul.sur };
  }
  if (/['-]/.test(cle)) return ofCompose(suite, jeton);
  if (/\p{Ll}\p{Lu}/u.test(texte) && !/^(?:Mc|Mac|De|Le|La|Di|Da|Du)\p{Lu}/u.test(texte))
    return { ...INCONNU, connu: true };
  if (/^[A-ZÀ-Ý]{2,}s$/.test(texte)) return { ...INCONNU, connu: true };
  if (isDerive(suite.lexique, cle)) return { ...INCONNU, connu: true };
  return entier;
}

/** Whether nothing that reads names this word: a new name, or a slip of the hand. */
export function isInconnu(c: Classement): boolean {
  return !c.connu && !c.prenom && !c.nom;
}

/** « Jai », « lassociation », « nest »: an apostrophe forgotten, not a name. */
export function isApostropheOubliee(suite: Suite, cle: string): boolean {
  const reste = /^(?:qu|[ldjcnsmt])(\p{L}{2,})$/u.exec(cle)?.[1];
  return reste !== undefined && (suite.lexique.classes(reste) & MOT) !== 0 && /^[aeiouyh]/.test(reste);
}

/** Whether an unknown word is likely a known one, mistyped. */
export function isFaute(suite: Suite, cle: string): boolean {
  return isApostropheOubliee(suite, cle) || suite.lexique.isTypo(cle);
}

/** Whether the words around `i` are in capitals too: capitals then say nothing. */
export function isLigneEnCapitales(suite: Suite, i: number): boolean {
  let capitales = 0;
  let autres = 0;
  for (let k = Math.max(0, i - 6); k <= i + 6; k++) {
    const { cle, casse, texte } = jetonAt(suite, k);
    if (cle.length < 2 || k === i) continue;
    if (casse === "capitales" && !(suite.lexique.classes(cle) & SIGLE)) capitales++;
    else if (casse !== "capitales" || texte !== texte.toUpperCase()) autres++;
  }
  return capitales > 0 && capitales >= autres;
}
