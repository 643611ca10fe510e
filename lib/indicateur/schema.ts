import { z } from "zod";
import { facultatif } from "@/lib/champ";

/** The civil year asked for in the address; without one, the year that it is in the espace's zone. */
export const ChiffresFiltre = z.object({
  annee: facultatif(
    z
      .string()
      .regex(/^20\d\d$/)
      .transform(Number),
  ),
});
