import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Who holds séances reads what they did themselves, exact: the cases are theirs. */
export const canReadActivite = (acteur: Acteur): boolean => can(acteur, "situation.travailler");
