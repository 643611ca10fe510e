import { z } from "zod";
import { id } from "@/lib/champ";
import { normaliserCode } from "@/lib/pointage/rules";

export const AttendSeance = z.object({ seanceId: id });

/** What the camera read. */
export const AttendParJeton = z.object({ seanceId: id, jeton: z.string().max(64) });

/** What was typed; whatever is not the code of the screen is answered alike. */
export const AttendParCode = z.object({
  code: z.string().max(40).transform(normaliserCode),
});
