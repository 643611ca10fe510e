import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Whose hours the acteur reads by name: everyone's for the secretariat, an intervenant·e's their own; null for nobody's. */
export function visibleCharge(acteur: Acteur): { membreId: string | null } | null {
  if (!can(acteur, "charge.suivre")) return null;
  return { membreId: acteur.roles.includes("SECRETARIAT") ? null : acteur.membreId };
}
