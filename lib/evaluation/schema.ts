import { z } from "zod";
import { choix, id, liste } from "@/lib/champ";
import { Apport, Avis, Effet, Implication } from "@/prisma/client/enums";

export const annee = z.coerce.number().int().min(2000).max(2200);

const dit = <E extends Record<string, string>>(codes: E) =>
  choix(z.enum(codes, { error: "Choisissez une réponse." }));

export const AnswerEvaluation = z.object({
  groupeId: id,
  annee,
  effet: dit(Effet),
  accompagne: dit(Avis),
  besoins: dit(Avis),
  information: dit(Avis),
  implication: dit(Implication),
  apports: liste(z.enum(Apport), 5),
});

export const AskEvaluation = z.object({ groupeId: id, annee });

/** What the address says: the year, and what was just done; what is neither is left out. */
export const EvaluationFiltre = z.object({
  annee: annee.optional().catch(undefined),
  fait: z.literal("repondre").optional().catch(undefined),
});
