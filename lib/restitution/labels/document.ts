import type { Bloc, Document } from "@/lib/document";
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

const A_REMPLIR = "le ……………………………";
const dateDe = (jour: Jour | null) => (jour ? `le ${formatJourLong(jour)}` : A_REMPLIR);

/** The two duties of a séance to the person (000:69), to be filled in by hand where they are not recorded. */
export const devoirsOf = ({ annonceeLe, restitueeLe }: SeanceDite): [string, string][] => [
  ["Vous en avez été prévenu·e", dateDe(annonceeLe)],
  ["Ces conclusions vous ont été dites", dateDe(restitueeLe)],
];

const GROUPE: Bloc = {
  sorte: "paragraphe",
  texte: "Ce jour-là, un groupe de professionnels a parlé de votre situation.",
};

const paragraphes = (parties: readonly PartieDite[]): Bloc[] =>
  parties.flatMap((partie) => [
    { sorte: "titre", niveau: 2, texte: PARTIE_LABELS[partie.section] },
    { sorte: "paragraphe", texte: partie.texte },
  ]);

/** The document for the person: in plain French, by functions and never by names, with what was chosen and nothing else. */
export function documentOf(
  { code, accord, seances, pistes }: Restitution,
  { partie, grand }: ChoixRestitution,
  { emetteur, aujourdhui }: { emetteur: Document["emetteur"]; aujourdhui: Jour },
): Document {
  const choisie = ({ id, retenue }: PartieDite) => retenue === null && partie.includes(id);
  const suivies = pistes.filter(choisie);
  return {
    titre: "Ce qui a été travaillé à propos de votre situation",
    emetteur,
    reference: code,
    date: formatJourLong(aujourdhui),
    pied: "Ce document est pour vous. Il ne nomme personne.",
    grand,
    blocs: [
      {
        sorte: "paragraphe",
        texte:
          "Des professionnels ont parlé de votre situation, comme si vous étiez présent·e, pour mieux vous accompagner. Voici ce que votre référent·e vous en donne.",
      },
      ...(accord
        ? [
            {
              sorte: "paragraphe" as const,
              texte: `Vous avez donné votre accord le ${formatJourLong(accord)}. Vous pouvez le retirer à tout moment, sans dire pourquoi : tout s’arrête alors aussitôt.`,
            },
          ]
        : []),
      ...seances.flatMap((seance): Bloc[] => [
        { sorte: "titre", niveau: 1, texte: `La rencontre du ${formatJourLong(seance.jour)}` },
        { sorte: "fiche", entrees: [["Étaient là", seance.fonctions.join(", ")], ...devoirsOf(seance)] },
        ...(seance.collective ? [GROUPE] : []),
        ...paragraphes(seance.parties.filter(choisie)),
      ]),
      ...(suivies.length > 0
        ? ([
            { sorte: "titre", niveau: 1, texte: "Les pistes" },
            { sorte: "liste", entrees: suivies.map(({ texte }) => texte) },
          ] satisfies Bloc[])
        : []),
      { sorte: "titre", niveau: 1, texte: "Et maintenant" },
      {
        sorte: "paragraphe",
        texte:
          "Ces idées sont des propositions : vous en faites ce que vous voulez. Si quelque chose ne vous paraît pas juste, dites-le à votre référent·e.",
      },
    ],
  };
}
