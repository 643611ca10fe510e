import type { Bloc, Document } from "@/lib/document";
import { formatEnumeration } from "@/lib/enumeration";
import type { PartieDite, Restitution, SeanceDite } from "@/lib/restitution/queries/parties";
import type { Retenue } from "@/lib/restitution/rules";
import type { ChoixRestitution } from "@/lib/restitution/schema";
import { formatJourLong, type Jour } from "@/lib/time";

/** What each part is called, in words for the person. */
export const PARTIE_LABELS = {
  faits: "Ce qui a été dit et observé",
  hypotheses: "Ce que les professionnels supposent",
  pistes: "Ce qui a été imaginé ensemble",
  ressources: "Ce sur quoi vous pouvez compter",
  outils: "Les outils utilisés",
  piste: "Une piste",
} as const satisfies Record<PartieDite["section"], string>;

/** Why a part cannot be ticked, and what makes it givable. */
export const RETENUE_PHRASES = {
  MOT: "Un mot de ce texte pourrait désigner quelqu’un : il n’est pas donné tant qu’il y est.",
  NOM: "Le nom d’un professionnel est dans ce texte : il n’est pas donné tant qu’il y est.",
  CODE: "Une autre situation ou un groupe est cité dans ce texte : il n’est pas donné tant qu’ils y sont.",
} as const satisfies Record<Retenue, string>;

const A_REMPLIR = "……………………………";
const dateDe = (jour: Jour | null) => (jour ? formatJourLong(jour) : A_REMPLIR);

/** The two duties of a séance to the person (000:69), to be filled in by hand where they are not recorded. */
const devoirsOf = ({ annonceeLe, restitueeLe }: SeanceDite): string =>
  `On vous l’a annoncé le ${dateDe(annonceeLe)}. On vous a dit ce qui en est sorti le ${dateDe(restitueeLe)}.`;

/** The same for who makes the document: what is recorded, and what is not yet. */
export function formatDevoirs({ annonceeLe, restitueeLe }: SeanceDite): string {
  const annonce = annonceeLe
    ? `Annoncée à la personne le ${formatJourLong(annonceeLe)}`
    : "Annonce non notée";
  const dite = restitueeLe
    ? `conclusions dites le ${formatJourLong(restitueeLe)}`
    : "conclusions pas encore dites";
  return `${annonce} ; ${dite}.`;
}

const paragraphe = (texte: string): Bloc => ({ sorte: "paragraphe", texte });

const paragraphes = (parties: readonly PartieDite[]): Bloc[] =>
  parties.flatMap(({ section, texte }) => [
    { sorte: "titre", niveau: 2, texte: PARTIE_LABELS[section] },
    paragraphe(texte),
  ]);

const rencontre = (seance: SeanceDite, parties: readonly PartieDite[]): Bloc[] => [
  { sorte: "titre", niveau: 1, texte: `La rencontre du ${formatJourLong(seance.jour)}` },
  ...(seance.collective
    ? [paragraphe("Ce jour-là, un groupe de professionnels a parlé de votre situation.")]
    : []),
  paragraphe("Étaient là :"),
  { sorte: "liste", entrees: seance.fonctions },
  paragraphe(devoirsOf(seance)),
  ...paragraphes(parties),
];

/** The days of the séances of which nothing was chosen, in one sentence: none is kept from the person. */
function autresJours(seances: readonly SeanceDite[], parmi: number): Bloc[] {
  const jours = seances.map(({ jour }) => `le ${formatJourLong(jour)}`);
  const dits = formatEnumeration(jours);
  if (!dits) return [];
  return [paragraphe(`Ils ${seances.length < parmi ? "en ont aussi parlé" : "en ont parlé"} ${dits}.`)];
}

/** The document for the person: in plain French, by functions and never by names, with what was chosen and nothing else. */
export function documentOf(
  { code, accord, seances, pistes }: Restitution,
  { partie, grand }: ChoixRestitution,
  { emetteur, aujourdhui }: { emetteur: Document["emetteur"]; aujourdhui: Jour },
): Document {
  const choisie = ({ id, retenue }: PartieDite) => retenue === null && partie.includes(id);
  const suivies = pistes.filter(choisie);
  const muettes = seances.filter(({ parties }) => !parties.some(choisie));
  return {
    titre: "Ce qui a été dit de votre situation",
    emetteur,
    reference: code,
    date: formatJourLong(aujourdhui),
    pied: "Ce document est pour vous. Il ne nomme personne.",
    grand,
    blocs: [
      paragraphe(
        "Des professionnels ont parlé de votre situation, comme si vous étiez là, pour mieux vous aider. Voici ce que la personne qui vous accompagne vous en donne à lire.",
      ),
      ...autresJours(muettes, seances.length),
      ...(accord
        ? [
            paragraphe(
              `Vous avez donné votre accord le ${formatJourLong(accord)}. Vous pouvez le retirer à tout moment, sans dire pourquoi : tout s’arrête alors aussitôt.`,
            ),
          ]
        : []),
      ...seances.flatMap((seance) =>
        muettes.includes(seance) ? [] : rencontre(seance, seance.parties.filter(choisie)),
      ),
      ...(suivies.length > 0
        ? ([
            { sorte: "titre", niveau: 1, texte: "Des idées pour la suite" },
            { sorte: "liste", entrees: suivies.map(({ texte }) => texte) },
          ] satisfies Bloc[])
        : []),
      { sorte: "titre", niveau: 1, texte: "Et maintenant" },
      paragraphe(
        "Ce sont des propositions : vous en faites ce que vous voulez. Si quelque chose ne vous paraît pas juste, dites-le à la personne qui vous accompagne.",
      ),
    ],
  };
}
