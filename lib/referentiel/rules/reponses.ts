/** Age is only ever known as a band: a date of birth would point to the person (002:3392-3393). */
export const TRANCHES_AGE = [
  "DE_18_A_24",
  "DE_25_A_34",
  "DE_35_A_44",
  "DE_45_A_54",
  "DE_55_A_64",
  "DE_65_ET_PLUS",
  "NON_RENSEIGNE",
] as const;

export type TrancheAge = (typeof TRANCHES_AGE)[number];

/**
 * Is there a medical or psychological follow-up? Asked of the person; articulations are worked on
 * only with their agreement (000:68). REFUS is the person declining to answer, SANS_ACCORD a
 * follow-up that exists but may not be contacted.
 */
export const SUIVIS_MEDICAUX = ["OUI", "NON", "NE_SAIT_PAS", "REFUS", "SANS_ACCORD"] as const;

export type SuiviMedical = (typeof SUIVIS_MEDICAUX)[number];

/** Whether the answer leaves room for articulations with that follow-up (000:68). */
export function canArticulate(suivi: SuiviMedical): boolean {
  return suivi === "OUI";
}

/**
 * Why a value is missing. Three different facts, never merged in a figure: the question was put
 * and nobody knows the answer (INCONNU), it was not put (NON_DEMANDE), the person who was asked
 * says « je ne sais pas » (NE_SAIT_PAS).
 */
export const ABSENCES_DE_REPONSE = ["INCONNU", "NON_DEMANDE", "NE_SAIT_PAS"] as const;

export type AbsenceDeReponse = (typeof ABSENCES_DE_REPONSE)[number];
