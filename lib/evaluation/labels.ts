import { EFFET_LABELS } from "@/lib/cloture/labels";
import type { AnswerRefus, AskRefus } from "@/lib/evaluation/commands";
import { REPONSES_MIN, type Synthese } from "@/lib/evaluation/rules";
import type { Apport, Avis, Implication } from "@/prisma/client/enums";

export const AVIS_LABELS = {
  OUI: "Oui",
  NON: "Non",
  NE_SAIT_PAS: "Je ne sais pas",
} as const satisfies Record<Avis, string>;

export const IMPLICATION_LABELS = {
  NULLE: "Nulle",
  FAIBLE: "Faible",
  NORMALE: "Normale",
  FORTE: "Forte",
  TRES_FORTE: "Très forte",
} as const satisfies Record<Implication, string>;

export const APPORT_LABELS = {
  CONNAISSANCES: "De nouvelles connaissances",
  OUTILS: "Des outils pour accompagner",
  RESEAU: "Une meilleure connaissance du réseau",
  PARTENARIATS: "Des partenariats pensés ou souhaités",
  PRATIQUE: "Une réflexion sur ma pratique",
} as const satisfies Record<Apport, string>;

export const QUESTIONS = {
  effet: "Au regard de ce que vous attendiez, ce que le groupe a changé est",
  accompagne: "Avez-vous été assez accompagné·e pour travailler autrement ?",
  besoins: "Ce travail répond-il aux besoins des personnes que vous accompagnez ?",
  information: "Les personnes dont la situation a été évoquée étaient-elles assez informées ?",
  implication: "L’implication des membres du groupe",
  apports: "Ce que le groupe vous a apporté",
} as const satisfies Record<keyof Synthese, string>;

const CHOIX = {
  effet: EFFET_LABELS,
  accompagne: AVIS_LABELS,
  besoins: AVIS_LABELS,
  information: AVIS_LABELS,
  implication: IMPLICATION_LABELS,
  apports: APPORT_LABELS,
} as const satisfies Record<keyof Synthese, Record<string, string>>;

/** Each question with its answers in words, in the order of the form. */
export function formatSynthese(synthese: Synthese): { question: string; reponses: [string, number][] }[] {
  return (Object.keys(QUESTIONS) as (keyof Synthese)[]).map((champ) => {
    const mots: Record<string, string> = CHOIX[champ];
    return {
      question: QUESTIONS[champ],
      reponses: synthese[champ].map(({ code, nombre }) => [mots[code] ?? code, nombre]),
    };
  });
}

/** « 5 réponses pour 7 membres. » */
export const formatReponses = ({ reponses, membres }: { reponses: number; membres: number }): string =>
  `${reponses} ${reponses > 1 ? "réponses" : "réponse"} pour ${membres} ${membres > 1 ? "membres" : "membre"}.`;

const A_VENIR =
  "Elles se lisent ensemble, une fois le bilan validé : les lire à mesure dirait qui a répondu quoi.";

const TROP_PEU = `Les réponses se lisent ensemble, à partir de ${REPONSES_MIN} : moins nombreuses, elles diraient qui a répondu quoi.`;

/** How many answered, and why what they said is not told. */
export const formatSansSynthese = (evaluations: { membres: number; reponses: number }): string =>
  `${formatReponses(evaluations)} ${evaluations.reponses < REPONSES_MIN ? TROP_PEU : A_VENIR}`;

export const REFUS_REPONSE = {
  INTROUVABLE: "Vous n’êtes plus membre de ce groupe, ou il n’a tenu aucune séance cette année-là.",
  CLOS: "Le bilan de cette année est validé : il ne recueille plus de réponse.",
} as const satisfies Record<AnswerRefus, string>;

export const REFUS_DEMANDE = {
  INTROUVABLE: "Ce groupe ne vous est plus confié.",
  SANS_SEANCE: "Aucune séance n’est encore tenue cette année-là : il n’y a rien à évaluer.",
  DEJA_DEMANDE: "La demande est déjà partie aujourd’hui. Laissez-leur un peu de temps.",
} as const satisfies Record<AskRefus, string>;
