import type { StatutGroupeMembre } from "@/prisma/client/enums";

/** « Groupe » normally means at least so many people: below, one is warned and nothing is blocked. */
export const MEMBRES_MIN = 3;

/** Asked to join, and not in yet: they see a card, and answer. */
export const STATUTS_PRESSENTIS = ["INVITE", "EN_ATTENTE"] as const satisfies readonly StatutGroupeMembre[];

/** What may be done about someone's place in a group; the verbs are those of the glossary. */
export type ActeMembre = "accepter" | "decliner" | "admettre" | "terminer";

/** Who acts: those who keep the group, its intervenant·e who alone admits, or the person themself. */
export type PartieMembre = "TENUE" | "INTERVENANT" | "PERSONNE";

type Transition = {
  de: StatutGroupeMembre;
  acte: ActeMembre;
  par: readonly PartieMembre[];
  vers: readonly StatutGroupeMembre[];
};

/**
 * The states of a place in a group. The database refuses every other move (`groupe_membre_statut`), and a test compares.
 * Coming back after having left or declined is another row: the history stays.
 */
export const TRANSITIONS_MEMBRE: readonly Transition[] = [
  { de: "INVITE", acte: "accepter", par: ["PERSONNE"], vers: ["ADMIS", "EN_ATTENTE"] },
  { de: "INVITE", acte: "decliner", par: ["PERSONNE", "TENUE"], vers: ["DECLINE"] },
  { de: "EN_ATTENTE", acte: "admettre", par: ["INTERVENANT"], vers: ["ADMIS"] },
  { de: "EN_ATTENTE", acte: "decliner", par: ["PERSONNE", "TENUE"], vers: ["DECLINE"] },
  { de: "ADMIS", acte: "terminer", par: ["PERSONNE", "TENUE"], vers: ["SORTI"] },
];

/** The statuses in which this act can be done by this party, for the where-clause of its write. */
export const statutsBefore = (acte: ActeMembre, par: PartieMembre): StatutGroupeMembre[] =>
  TRANSITIONS_MEMBRE.filter((row) => row.acte === acte && row.par.includes(par)).map(({ de }) => de);

/** How many are in and wait, and how many there may be; `places` null: not limited. */
export type Effectif = { places: number | null; admis: number; attente: number };

/** Whether one more may come in. */
export const hasPlace = ({ places, admis }: Pick<Effectif, "places" | "admis">): boolean =>
  places === null || admis < places;

/**
 * Where a yes leads: in, when there is a place; to the waiting list when there is none, or when others wait for the one
 * there is. Who waits is admitted by judgement, never first come first served: nobody overtakes them by answering late.
 */
export const issueOf = (effectif: Effectif): "ADMIS" | "EN_ATTENTE" =>
  hasPlace(effectif) && effectif.attente === 0 ? "ADMIS" : "EN_ATTENTE";
