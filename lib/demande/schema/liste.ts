import { z } from "zod";

export const VUES = ["attente", "encours", "repondues", "miennes"] as const;
export type Vue = (typeof VUES)[number];

export const TRIS = ["deposee", "code", "delegation", "modalite", "statut", "auteur"] as const;
export type Tri = (typeof TRIS)[number];

const FAITS = ["completer", "accepter", "orienter", "refuser", "confier", "retirer"] as const;

/** What the address of the list says; anything else is as if it were not there. */
export const RechercheDemandes = z.object({
  vue: z.enum(VUES).optional().catch(undefined),
  tri: z.enum(TRIS).optional().catch(undefined),
  sens: z.enum(["asc", "desc"]).optional().catch(undefined),
  /** What was just done, to be told once. */
  fait: z.enum(FAITS).optional().catch(undefined),
  /** Which one it was done to. */
  demande: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RechercheDemandes = z.output<typeof RechercheDemandes>;
