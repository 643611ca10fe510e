import type { StatutAssociation } from "@/prisma/client/enums";

/** What may be done to an association; the verbs are those of the glossary. */
export const ACTES_ASSOCIATION = ["associer", "accepter", "decliner", "terminer"] as const;
export type ActeAssociation = (typeof ACTES_ASSOCIATION)[number];

/** Who acts: those who lead the work on the situation, or the professional it is proposed to. */
export type PartieAssociation = "MENEUR" | "PROPOSE";

type Transition = {
  de: StatutAssociation;
  acte: ActeAssociation;
  par: readonly PartieAssociation[];
  vers: StatutAssociation;
};

/**
 * The states of an association. The database refuses every other move (`association_transition_permise`), and a test
 * compares. Someone who declined or left can be asked again: they answer again.
 */
export const TRANSITIONS_ASSOCIATION: readonly Transition[] = [
  { de: "PROPOSEE", acte: "accepter", par: ["PROPOSE"], vers: "ACCEPTEE" },
  { de: "PROPOSEE", acte: "decliner", par: ["PROPOSE"], vers: "DECLINEE" },
  { de: "PROPOSEE", acte: "terminer", par: ["MENEUR"], vers: "TERMINEE" },
  { de: "ACCEPTEE", acte: "terminer", par: ["MENEUR", "PROPOSE"], vers: "TERMINEE" },
  { de: "DECLINEE", acte: "associer", par: ["MENEUR"], vers: "PROPOSEE" },
  { de: "TERMINEE", acte: "associer", par: ["MENEUR"], vers: "PROPOSEE" },
];

/** The statuses in which this act can be done by this party, for the where-clause of its write. */
export function statutsBefore(acte: ActeAssociation, par: PartieAssociation): StatutAssociation[] {
  return TRANSITIONS_ASSOCIATION.filter((row) => row.acte === acte && row.par.includes(par)).map(
    ({ de }) => de,
  );
}

/** Someone is asked, or takes part: the agreement must cover them. */
export const STATUTS_REUNIS = ["PROPOSEE", "ACCEPTEE"] as const satisfies readonly StatutAssociation[];
