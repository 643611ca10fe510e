import { z } from "zod";
import { id, liste } from "@/lib/champ";
import { TRANCHES_AGE } from "@/lib/referentiel/rules/reponses";
import { envoi, libre, parmi } from "./champs";

export const DUREES = [
  "MOINS_DE_6_MOIS",
  "DE_6_MOIS_A_2_ANS",
  "DE_2_A_5_ANS",
  "PLUS_DE_5_ANS",
  "INCONNUE",
] as const;

/** Step 2 as a draft holds it. No field for a name, a date of birth or an address: there is none anywhere. */
export const SituationSaisie = z.object({
  trancheAge: parmi(TRANCHES_AGE),
  dureeAccompagnement: parmi(DUREES),
  substances: liste(id),
  conduites: liste(id),
  santeMentale: liste(id),
  freins: liste(id),
  evenements: liste(id),
  ressources: libre("ressources"),
  paroles: libre("paroles"),
});
export type SituationSaisie = z.output<typeof SituationSaisie>;

export const SaveSituation = SituationSaisie.extend(envoi);
