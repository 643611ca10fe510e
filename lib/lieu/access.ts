import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Places are not secret inside an espace. Who plans séances keeps their list; so may the administrator. */
export const canManageLieux = (acteur: Acteur): boolean =>
  can(acteur, "seance.planifier") || can(acteur, "espace.administrer");
