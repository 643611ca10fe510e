import { z } from "zod";
import { id } from "@/lib/champ";
import { isJour } from "@/lib/time";

export const ReportSeance = z.object({
  seanceId: id,
  restitueeLe: z.string().refine(isJour, "Indiquez le jour où les conclusions ont été dites à la personne."),
});
