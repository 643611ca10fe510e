import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Who keeps the desk: the administrative part of the whole espace, and the minutes they are named for (000:152). */
export const canKeepBureau = (acteur: Acteur): boolean => can(acteur, "bureau.tenir");
