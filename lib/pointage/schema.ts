import { z } from "zod";
import { id } from "@/lib/champ";
import { CODE_LONGUEUR, normaliserCode } from "@/lib/pointage/rules";

export const AttendSeance = z.object({ seanceId: id });

/** What the camera read. */
export const AttendParJeton = z.object({ seanceId: id, jeton: z.string().max(64) });

/** What was typed: six letters and figures. */
export const AttendParCode = z.object({
  code: z
    .string()
    .max(40)
    .transform(normaliserCode)
    .refine((code) => code.length === CODE_LONGUEUR, "Le code compte six signes, lettres et chiffres."),
});
