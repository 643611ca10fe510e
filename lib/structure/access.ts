import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Structures are not secret inside an espace: every member may choose one. Changing them is the administrator's. */
export const canAdministerStructures = (acteur: Acteur): boolean => can(acteur, "structure.administrer");
