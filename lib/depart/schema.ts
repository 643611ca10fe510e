import { z } from "zod";
import { facultatif, id } from "@/lib/champ";

/** Who leaves, and who takes over what they did in each of their parts. */
export const Depart = z.object({
  membreId: id,
  referentId: facultatif(id),
  intervenantId: facultatif(id),
  secretaireId: facultatif(id),
});
