import type { StatutDemande } from "@/prisma/client/enums";

/** The tone of a demande's badge: its word and its shape say the same. */
export const STATUT_DEMANDE_TONS = {
  BROUILLON: "neutral",
  DEPOSEE: "active",
  COMPLEMENT: "waiting",
  ACCEPTEE: "done",
  ORIENTEE: "stopped",
  REFUSEE: "stopped",
  RETIREE: "stopped",
} as const satisfies Record<StatutDemande, string>;
