import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { manquesCadre } from "@/lib/demande/rules/cadre";
import type { SaveCadre } from "@/lib/demande/schema/cadre";
import { ok, type Result, refuse } from "@/lib/result";
import { areStructuresConnues, findLieu } from "./depot-references";
import { type Enregistrement, type SaveRefus, saveEtape } from "./depot-save";

/**
 * Saves step 1, « le cadre ». The modality of a demande that was filed once no longer changes, and its place is not
 * emptied. Both modalities' answers are kept while it is a draft: changing one's mind loses nothing.
 */
export async function saveCadre(
  acteur: Acteur,
  input: z.output<typeof SaveCadre>,
  now: Date,
): Promise<Result<Enregistrement, SaveRefus | "LIEU_INCONNU" | "STRUCTURE_INCONNUE">> {
  return saveEtape(acteur, 1, input, now, async (tx, ligne) => {
    const deposee = ligne.statut !== "BROUILLON";
    const modalite = deposee ? ligne.modalite : input.modalite;
    const lieu = input.lieu ? await findLieu(tx, acteur, input.lieu) : null;
    if (input.lieu && !lieu) return refuse("LIEU_INCONNU");
    const { structureId = null, effectif = null } = input;
    const gardee = [ligne.structureId ?? undefined];
    if (structureId && !(await areStructuresConnues(tx, acteur, [structureId], gardee)))
      return refuse("STRUCTURE_INCONNUE");
    return ok({
      modalite,
      data: {
        modalite,
        structureId,
        effectif,
        ...(deposee && !lieu ? {} : (lieu ?? { delegationId: null, territoireId: null })),
      },
      choix: { difficultes: input.difficultes },
      manques: manquesCadre({ ...input, modalite }),
    });
  });
}
