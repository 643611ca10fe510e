import { SUITES } from "./suites";

/** One séance of a group: the theme its first hour is about, what was said of it, and what the group keeps. */
export type Reunion = { theme: string; apport: string; synthese: string; outils: string[]; note: number };

/** What the groups of the demo have worked on, one séance after the other; `note` is what was said of a situation. */
export const REUNIONS: readonly Reunion[] = [
  {
    theme: "representations-sociales",
    apport:
      "Chacune et chacun a écrit trois mots que l’on entend à propos de la consommation, puis les a rangés : ce qui juge, ce qui décrit, ce qui protège. Beaucoup de mots changent de colonne quand on dit qui les prononce.",
    synthese:
      "Dire ce que l’on observe avant de dire ce que l’on en pense. Demander à la personne les mots qu’elle emploie, et s’en servir.",
    outils: ["intervision"],
    note: 0,
  },
  {
    theme: "stades-motivation",
    apport:
      "Les stades de motivation sont présentés comme un chemin que l’on refait plusieurs fois, et non comme une échelle. Le groupe reprend deux entretiens récents, sans dire de qui, et cherche où en était la demande.",
    synthese:
      "Une rechute n’efface pas ce qui a été appris. La question utile au bon moment vaut mieux qu’un conseil trop tôt.",
    outils: ["jeu-de-role", "intervision"],
    note: 2,
  },
  {
    theme: "aider-non-demandeur",
    apport:
      "Que faire quand la demande vient d’un service et non de la personne. Le groupe distingue ce que l’on doit, ce que l’on peut proposer, et ce que l’on attend sans le dire.",
    synthese:
      "Nommer qui demande, et pourquoi. Proposer un premier pas que la personne peut refuser sans rien perdre.",
    outils: ["approche-systemique"],
    note: 3,
  },
];

/** The words of a situation, in the sections of the minutes. */
export const dits = (
  rang: number,
): { faits: string; hypotheses: string; pistes: string; ressources: string } => {
  const note = SUITES[rang % SUITES.length];
  return {
    faits: note?.faits ?? "",
    hypotheses: note?.hypotheses ?? "",
    pistes: note?.pistes.map(({ texte }) => texte).join("\n") ?? "",
    ressources: note?.ressources ?? "",
  };
};
