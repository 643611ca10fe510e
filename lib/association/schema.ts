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

const une = z.string().trim().max(80).catch("");

/** What the address of the page says: words looked for, or the one who is being proposed. */
export const RechercheProfessionnels = z
  .object({ q: une, membre: une })
  .transform(({ q, membre }) => ({ recherche: q, membreId: membre }));
