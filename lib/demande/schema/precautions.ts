import { z } from "zod";
import { coche } from "@/lib/champ";
import { SUIVIS_MEDICAUX } from "@/lib/referentiel/rules/reponses";
import { envoi, libre, ouiNon, parmi } from "./champs";

export const ARTICULATIONS = ["CONVENUE", "A_CONVENIR", "SANS_ACCORD", "SANS_OBJET"] as const;

/** Step 3 as a draft holds it. */
export const Precautions = z.object({
  suiviMedical: parmi(SUIVIS_MEDICAUX),
  articulation: parmi(ARTICULATIONS),
  articulations: libre("articulations"),
  hierarchieSollicitee: ouiNon,
  conflitInteret: ouiNon,
  conflit: libre("conflit"),
  dangerLu: coche,
});
export type Precautions = z.output<typeof Precautions>;

export const SavePrecautions = Precautions.extend(envoi);
