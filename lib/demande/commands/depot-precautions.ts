import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { articulationOf, manquesPrecautions } from "@/lib/demande/rules/precautions";
import type { SavePrecautions } from "@/lib/demande/schema/precautions";
import { ok, type Result } from "@/lib/result";
import { type Enregistrement, type SaveRefus, saveEtape } from "./depot-save";

/** Saves step 3, « les précautions ». The answer about the follow-up of a demande that was filed once is not emptied. */
export async function savePrecautions(
  acteur: Acteur,
  input: z.output<typeof SavePrecautions>,
  now: Date,
): Promise<Result<Enregistrement, SaveRefus>> {
  return saveEtape(acteur, 3, input, now, async (_tx, { statut }) => {
    const { suiviMedical = null, hierarchieSollicitee = null, conflitInteret = null, dangerLu } = input;
    const gardee = statut !== "BROUILLON" && suiviMedical === null;
    return ok({
      data: {
        hierarchieSollicitee,
        conflitInteret,
        dangerLu,
        ...(gardee ? {} : { suiviMedical, articulation: articulationOf(input) ?? null }),
      },
      manques: manquesPrecautions(input),
    });
  });
}
