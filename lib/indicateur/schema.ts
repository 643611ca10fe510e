import { z } from "zod";
import { facultatif } from "@/lib/champ";
import { PARTIES } from "./labels";

/** The civil year asked for in the address; without one, the year that it is in the espace's zone. */
export const ChiffresFiltre = z.object({
  annee: facultatif(
    z
      .string()
      .regex(/^20\d\d$/)
      .transform(Number),
  ),
});

/** The same, and which part of its tables: the first unless said otherwise. */
export const TablesFiltre = ChiffresFiltre.extend({ partie: z.enum(PARTIES).default(PARTIES[0]) });
