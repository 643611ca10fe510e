import { z } from "zod";
import { choix, coche, id, version } from "@/lib/champ";

const cible = { situationId: id, version };

export const TransferReferent = z.object({
  ...cible,
  membreId: choix(z.uuid("Choisissez qui devient référent·e.")),
  remis: coche.refine(
    (remis) => remis,
    "Cochez la case : sans ce lien, la nouvelle personne référente ne saurait pas de qui il s’agit.",
  ),
});

export const TransferIntervenant = z.object({
  ...cible,
  membreId: choix(z.uuid("Choisissez à qui confier la situation.")),
});

export const TRIS_SITUATIONS = ["code", "referent", "intervenant", "acceptee"] as const;
export type TriSituations = (typeof TRIS_SITUATIONS)[number];

/** What the address of the list says; anything else is as if it were not there. */
export const RechercheSituations = z.object({
  statut: z.enum(["en-cours", "closes"]).catch("en-cours"),
  tri: z.enum(TRIS_SITUATIONS).optional().catch(undefined),
  sens: z.enum(["asc", "desc"]).optional().catch(undefined),
  /** What was just done, to be told once. */
  fait: z.enum(["decliner", "terminer", "confier"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RechercheSituations = z.output<typeof RechercheSituations>;
