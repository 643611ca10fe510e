import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { manquesSituation } from "@/lib/demande/rules/situation";
import type { SaveSituation } from "@/lib/demande/schema/situation";
import { ok, type Result } from "@/lib/result";
import { type Enregistrement, type SaveRefus, saveEtape } from "./depot-save";

/** Saves step 2, « la situation ». The age band of a demande that was filed once is not emptied. */
export async function saveSituation(
  acteur: Acteur,
  input: z.output<typeof SaveSituation>,
  now: Date,
): Promise<Result<Enregistrement, SaveRefus>> {
  return saveEtape(acteur, 2, input, now, async (_tx, { statut }) => {
    const { trancheAge = null, dureeAccompagnement = null } = input;
    const { substances, conduites, santeMentale, freins, evenements } = input;
    const gardee = statut !== "BROUILLON" && trancheAge === null;
    return ok({
      data: { dureeAccompagnement, ...(gardee ? {} : { trancheAge }) },
      choix: { substances, conduites, santeMentale, freins, evenements },
      manques: manquesSituation(input),
    });
  });
}
