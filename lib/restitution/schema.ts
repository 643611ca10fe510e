import { z } from "zod";
import { id } from "@/lib/champ";
import { isJour } from "@/lib/time";

export const ReportSeance = z.object({
  seanceId: id,
  restitueeLe: z.string().refine(isJour, "Indiquez le jour où les conclusions ont été dites à la personne."),
});

/** The same for one situation of a group's séance. */
export const ReportExamen = ReportSeance.extend({ situationId: id });
