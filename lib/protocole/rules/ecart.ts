import type { Protocole } from "@/lib/protocole/rules/rythme";
import { SECTION_CODES, type Section, type Textes } from "@/lib/protocole/rules/sections";

/** A piece of a text as it reads in two versions: in both, only in the new one, only in the old one. */
export type Morceau = { sorte: "MEME" | "AJOUT" | "RETRAIT"; texte: string };

/** Beyond that many pairs of words the whole is shown as replaced: nobody would read such a comparison word by word. */
const MAX_PAIRES = 4_000_000;

/** Words, spaces and signs; a line break stands alone, so that paragraphs stay apart. */
const motsOf = (texte: string): string[] =>
  texte.match(/\n|[^\S\n]+|[\p{L}\p{M}\p{N}’'-]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/**
 * What changed from one text to the other, word by word: the longest common run of words stays, the rest is taken out
 * or put in. Read without the RETRAIT it is `apres`, without the AJOUT it is `avant`.
 */
export function ecartOf(avant: string, apres: string): Morceau[] {
  const [de, vers] = [motsOf(avant), motsOf(apres)];
  let debut = 0;
  while (debut < de.length && debut < vers.length && de[debut] === vers[debut]) debut += 1;
  let fin = 0;
  const reste = Math.min(de.length, vers.length) - debut;
  while (fin < reste && de[de.length - 1 - fin] === vers[vers.length - 1 - fin]) fin += 1;
  return rejoin([
    ...de.slice(0, debut).map(meme),
    ...milieuOf(de.slice(debut, de.length - fin), vers.slice(debut, vers.length - fin)),
    ...de.slice(de.length - fin).map(meme),
  ]);
}

const meme = (texte: string): Morceau => ({ sorte: "MEME", texte });
const ajout = (texte: string): Morceau => ({ sorte: "AJOUT", texte });
const retrait = (texte: string): Morceau => ({ sorte: "RETRAIT", texte });

/** The longest common subsequence, walked from the start. */
function milieuOf(de: readonly string[], vers: readonly string[]): Morceau[] {
  if (de.length * vers.length > MAX_PAIRES || de.length === 0 || vers.length === 0)
    return [...de.map(retrait), ...vers.map(ajout)];
  const largeur = vers.length + 1;
  const longueurs = new Uint16Array((de.length + 1) * largeur);
  const at = (i: number, j: number) => longueurs[i * largeur + j] ?? 0;
  for (let i = de.length - 1; i >= 0; i -= 1)
    for (let j = vers.length - 1; j >= 0; j -= 1)
      longueurs[i * largeur + j] =
        de[i] === vers[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const morceaux: Morceau[] = [];
  let [i, j] = [0, 0];
  while (i < de.length || j < vers.length) {
    const [mot, autre] = [de[i], vers[j]];
    if (mot !== undefined && mot === autre) {
      morceaux.push(meme(mot));
      [i, j] = [i + 1, j + 1];
    } else if (mot !== undefined && (autre === undefined || at(i + 1, j) >= at(i, j + 1))) {
      morceaux.push(retrait(mot));
      i += 1;
    } else {
      morceaux.push(ajout(autre ?? ""));
      j += 1;
    }
  }
  return morceaux;
}

/** Letters that stay between two changes and are too few to be worth stopping at. */
const MIETTE = 3;

/** Whether what stays between two changes is only a crumb: a space, a comma, a little word. */
const isMiette = (texte: string): boolean =>
  !texte.includes("\n") && texte.replace(/[^\p{L}\p{N}]/gu, "").length <= MIETTE;

/** Runs of one kind in one piece, what was taken out before what was put in; a crumb between two changes joins them. */
function rejoin(morceaux: readonly Morceau[]): Morceau[] {
  const suite: Morceau[] = [];
  let [retire, ajoute, reste] = ["", "", ""];
  const flush = () => {
    if (retire) suite.push(retrait(retire));
    if (ajoute) suite.push(ajout(ajoute));
    if (reste) suite.push(meme(reste));
    [retire, ajoute, reste] = ["", "", ""];
  };
  for (const { sorte, texte } of morceaux) {
    if (sorte === "MEME") {
      reste += texte;
      continue;
    }
    if (reste && retire && ajoute && isMiette(reste)) {
      [retire, ajoute, reste] = [retire + reste, ajoute + reste, ""];
    } else if (reste) flush();
    if (sorte === "RETRAIT") retire += texte;
    else ajoute += texte;
  }
  flush();
  return suite;
}

/** What changed between two versions, by number. */
export function changesOf(avant: Protocole, apres: Protocole): (keyof Protocole)[] {
  return (Object.keys(apres) as (keyof Protocole)[]).filter((champ) => avant[champ] !== apres[champ]);
}

/** The parts whose words differ between two versions. */
export const sectionsChangees = (avant: Textes, apres: Textes): Section[] =>
  SECTION_CODES.filter((section) => (avant[section] ?? "") !== (apres[section] ?? ""));
