import { z } from "zod";
import { coche, id } from "@/lib/champ";

export const AssociateMembre = z.object({
  situationId: id,
  membreId: id,
  /** The proposer has read that the agreement does not cover this professional, and that it is reopened. */
  rouvrir: coche,
});

export const AnswerAssociation = z.object({ associationId: id });
export const CloseAssociation = z.object({ associationId: id });
