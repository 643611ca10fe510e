import type { Trouvaille } from "../signalement";
import { chercher } from "./chercher";

const FOURNISSEURS =
  "gmail|hotmail|orange|outlook|yahoo|free|sfr|laposte|wanadoo|live|icloud|protonmail|proton|bbox|aol|numericable|neuf";
const ADRESSE =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64} ?@ ?[\p{L}\d](?:[\p{L}\d-]{0,62}\.){1,4}\p{L}{2,24}(?![\p{L}\d])/gu;
const SANS_DOMAINE = new RegExp(
  `(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64} ?@ ?(?:${FOURNISSEURS})(?![\\p{L}\\d])`,
  "giu",
);
/** « prenom point nom arobase gmail point com », « nom(at)free.fr ». */
const EN_TOUTES_LETTRES =
  /(?<![\p{L}\d._%+-])[\p{L}\d_-]{1,40}(?:(?:\.| point )[\p{L}\d_-]{1,40}){0,3}(?: ?(?:\[at\]|\(at\)|\(a\)|\[arobase\]|\(arobase\)) ?| arobase? )[\p{L}\d-]{2,40}(?:(?:\.| point | ?\[dot\] ?| ?\(point\) ?)(?:fr|com|net|org|eu|be|ch))(?![\p{L}\d])/giu;

const DEGUISEE = /arobas|\(at?\)|\[at\]/i;

/** E-mail addresses, those disguised to escape robots too. */
export function findEmails(norm: string): Trouvaille[] {
  const motifs = [
    ...(norm.includes("@") ? [ADRESSE, SANS_DOMAINE] : []),
    ...(DEGUISEE.test(norm) ? [EN_TOUTES_LETTRES] : []),
  ];
  return motifs.flatMap((motif) => chercher(norm, "email", motif));
}
