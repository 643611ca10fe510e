import { fold } from "./lexique/pliage";
import { FAMILLES, METIERS, PARENTE } from "./noms/vocabulaire";
import type { Etendue, Trouvaille, TypeSignalement } from "./signalement";

/** A neutral wording, in place of `remplace` when it is wider than the finding. */
export type Proposition = { proposition?: string; remplace?: Etendue };

const CONTEXTE = 60;
const RETRAITS: Partial<Record<TypeSignalement, string>> = {
  nir: "[numéro retiré]",
  telephone: "[téléphone retiré]",
  email: "[adresse électronique retirée]",
  iban: "[compte retiré]",
  adresse: "[adresse retirée]",
  date_naissance: "[date retirée]",
  immatriculation: "[immatriculation retirée]",
  numero_dossier: "[numéro retiré]",
};
const COUPLE = /(?<![\p{L}'])(?:m|mr|monsieur)\.? et (?:mme|madame)\.? $/iu;
const MEDECIN = /(?<![\p{L}'])(?:docteure?|dre?)\.? $/iu;
const AVOCAT = /(?<![\p{L}'])(?:maître|maitre|me)\.? $/iu;
const TITRE = /(?<![\p{L}'])(?:madame|monsieur|mademoiselle|mme|mlle|melle|mr|m|professeure?|pr|abbé)\.? $/iu;
const ELISION = /(?<![\p{L}])(d|qu|l|jusqu|lorsqu|puisqu)'$/iu;
const OUVERTURE = /(?:^|[.!?…]\s+|\n\s*[-•*–]?\s*|^\s*[-•*–]\s*)$/u;
const COLLEGUE =
  /^ ?\((?:cesf|ass?|éduc|educ|assistante?|infirmi|ide|tisf|psy|référ|refer|collègue|cs[tp])|^, (?:la|le|l'|ma|mon|notre) (?:collègue|collegue|référent|referent|éduc|educ|conseill|assistant|secr|infirmi|psy)/iu;
const PLEINES: Record<string, string> = {
  d: "de ",
  qu: "que ",
  l: "",
  jusqu: "jusqu'à ",
  lorsqu: "lorsque ",
  puisqu: "puisque ",
};

/** « la personne », or « La personne » where a sentence opens. */
function open(avant: string, forme: string): string {
  return OUVERTURE.test(avant) ? forme.charAt(0).toUpperCase() + forme.slice(1) : forme;
}

function replaceWith(
  motif: RegExp,
  avant: string,
  nom: Etendue,
  forme: (debut: string) => string,
): Required<Proposition> | undefined {
  const mene = motif.exec(avant);
  if (!mene) return;
  const debut = avant.slice(0, mene.index);
  const remplace = { start: nom.start - mene[0].length, end: nom.end };
  return { proposition: open(debut, forme(debut)), remplace };
}

const ARTICLE = /(?:^|[^\p{L}])(?:le|la|l'|du|au|un|une|ce|cette|son|sa|mon|ma|notre|leur) ?$/iu;

function proposeNom(avant: string, apres: string, nom: Etendue): Proposition {
  const titre =
    replaceWith(COUPLE, avant, nom, () => "le couple") ??
    replaceWith(MEDECIN, avant, nom, (debut) => (ARTICLE.test(debut) ? "médecin" : "le médecin")) ??
    replaceWith(AVOCAT, avant, nom, () => "l'avocat·e") ??
    replaceWith(TITRE, avant, nom, () => "la personne");
  if (titre) return titre;
  const relation = /(\p{L}[\p{L}-]*) $/u.exec(avant)?.[1] ?? "";
  const cle = fold(relation);
  if (PARENTE.has(cle) || METIERS.has(cle) || FAMILLES.has(cle))
    return { proposition: relation, remplace: { start: nom.start - relation.length - 1, end: nom.end } };
  const elision = ELISION.exec(avant)?.[1]?.toLowerCase();
  const forme = COLLEGUE.test(apres) ? "un·e collègue" : "la personne";
  if (elision)
    return {
      proposition: `${PLEINES[elision] ?? ""}${forme}`,
      remplace: { start: nom.start - elision.length - 1, end: nom.end },
    };
  return { proposition: open(avant, forme), remplace: nom };
}

function proposeCommune(avant: string, nom: Etendue): Proposition {
  return (
    replaceWith(/(?<![\p{L}])[àaÀA] $/u, avant, nom, () => "dans une commune voisine") ??
    replaceWith(/(?<![\p{L}])(?:de |d')$/iu, avant, nom, () => "d'une commune voisine") ?? {
      proposition: open(avant, "une commune voisine"),
      remplace: nom,
    }
  );
}

const isNom = ({ type }: Trouvaille) => type === "prenom" || type === "nom";

/** The first name and family name that stand together around finding `i`, as one stretch. */
function runOf(norm: string, trouvailles: readonly Trouvaille[], i: number): Etendue {
  let [de, a] = [i, i];
  const touch = (g: number) => {
    const [gauche, droite] = [trouvailles[g], trouvailles[g + 1]];
    return (
      gauche && droite && isNom(gauche) && isNom(droite) && /^ ?$/.test(norm.slice(gauche.end, droite.start))
    );
  };
  while (touch(de - 1)) de--;
  while (touch(a)) a++;
  return { start: trouvailles[de]?.start ?? 0, end: trouvailles[a]?.end ?? 0 };
}

/** The neutral wording for the finding of rank `i` (positions of the normalised text), by its context. */
export function proposer(norm: string, trouvailles: readonly Trouvaille[], i: number): Proposition {
  const trouvaille = trouvailles[i];
  if (!trouvaille) return {};
  const retrait = RETRAITS[trouvaille.type];
  if (retrait) return { proposition: retrait };
  const nom = isNom(trouvaille)
    ? runOf(norm, trouvailles, i)
    : { start: trouvaille.start, end: trouvaille.end };
  const avant = norm.slice(Math.max(0, nom.start - CONTEXTE), nom.start);
  const propose = isNom(trouvaille)
    ? proposeNom(avant, norm.slice(nom.end, nom.end + CONTEXTE), nom)
    : proposeCommune(avant, nom);
  const { remplace } = propose;
  const meme = remplace?.start === trouvaille.start && remplace.end === trouvaille.end;
  return meme ? { proposition: propose.proposition } : propose;
}
