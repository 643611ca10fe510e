import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Whose lines the acteur mends: everyone's for the secretariat, an intervenant·e's their own; null for who writes no bilan. */
export function mendableLignes(acteur: Acteur): { membreId: string | null } | null {
  if (!can(acteur, "bilan.rediger")) return null;
  return { membreId: acteur.roles.includes("SECRETARIAT") ? null : acteur.membreId };
}
