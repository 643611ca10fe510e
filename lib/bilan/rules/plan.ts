import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";

/** The texts of a bilan, in the order they are read; at most so many characters each. */
export const SECTIONS = {
  synthese: 600,
  changements: 1500,
  contexte: 3000,
  activite: 4000,
  problematiques: 4000,
  pistes: 6000,
  outils: 4000,
  effets: 6000,
  partenariats: 4000,
  perspectives: 4000,
} as const satisfies Record<string, number>;

/** At most so many characters on each group. */
export const LONGUEUR_GROUPE = 4000;

export type SectionBilan = keyof typeof SECTIONS;
export const SECTION_CODES = Object.keys(SECTIONS) as readonly SectionBilan[];

/** The field that holds what is said of a group. */
export const champGroupe = (groupeId: string) => `g-${groupeId}`;

/**
 * The parts of the document, by default those of the source (000:155-161): what was done, in figures; each group;
 * individual work (problématiques, solutions, tools, effects); then instances and partners (000:89-99) and what comes
 * next. A block of text stands beside its blocks of figures: tables of one line each are one block.
 */
export const PLAN = [
  { section: "synthese", blocs: [] },
  { section: "changements", blocs: [] },
  { section: "contexte", blocs: [] },
  {
    section: "activite",
    blocs: [
      ["seances", "presences", "professionnels", "structures", "situations"],
      ["suite-seances"],
      ["heures"],
      ["part-realisee"],
      ["seances-par-sorte"],
      ["seances-par-mois"],
      ["heures-par-mois"],
      ["assiduite"],
      ["professionnels-par-profession"],
      ["seances-par-profession"],
      ["structures-par-type"],
      ["seances-par-type"],
      ["demandes"],
      ["delai-acceptation", "delai-premiere-seance"],
      ["cadence"],
      ["accords"],
      ["restitutions"],
    ],
  },
  {
    section: "groupes",
    blocs: [
      [
        "seances-collectives",
        "presences-collectives",
        "professionnels-collectifs",
        "structures-collectives",
        "situations-en-groupe",
        "evaluations",
      ],
      ["suite-seances-collectives"],
      ["heures-collectives"],
      ["groupes"],
      ["assiduite-collective"],
      ["demandes-collectives"],
      ["inscriptions"],
      ["apports"],
      ["effets-des-groupes"],
      ["accompagnement"],
      ["besoins"],
      ["information"],
      ["implication"],
    ],
  },
  {
    section: "problematiques",
    blocs: [
      ["territoires"],
      ["allocataires"],
      ["couverture"],
      ["conduite-avec-substance"],
      ["conduite-sans-substance"],
      ["sante-mentale"],
      ["frein"],
      ["difficulte"],
    ],
  },
  { section: "pistes", blocs: [["pistes"]] },
  { section: "outils", blocs: [["outil"]] },
  { section: "effets", blocs: [["clotures"], ["suivis"]] },
  {
    section: "partenariats",
    blocs: [["instances", "sensibilisations", "presents-sensibilisations"], ["heures-rencontres"]],
  },
  { section: "perspectives", blocs: [] },
] as const satisfies readonly {
  section: SectionBilan | "groupes";
  blocs: readonly (readonly IndicateurCode[])[];
}[];

/** A part of the document. */
export type PartieBilan = (typeof PLAN)[number]["section"];
export const PARTIES = PLAN.map(({ section }) => section) as readonly PartieBilan[];

/** At most so many characters in a remark on a part. */
export const REMARQUE_MAX = 1000;

/**
 * Followed in the year and not told to the committee: the hours planned are those of today's intervenants over the whole
 * year, their absences not taken off.
 */
export const HORS_BILAN = ["temps-de-travail"] as const satisfies readonly IndicateurCode[];

/** What the source asks of individual work (000:160-161): without it, a bilan is only a count. */
const ATTENDUES = ["problematiques", "pistes", "outils", "effets"] as const satisfies readonly SectionBilan[];

/** The sections still to write before the bilan is read again; a correction says what it changes. */
export const listManques = (
  textes: Readonly<Record<string, string>>,
  { version }: { version: number },
): SectionBilan[] =>
  [...(version > 1 ? (["changements"] as const) : []), ...ATTENDUES].filter((section) => !textes[section]);
