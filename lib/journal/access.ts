import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";

/** Who reads the journal of the espace: who answers for it, and for the DPO. Ids and codes; never a content. */
export const canReadJournal = (acteur: Acteur): boolean => can(acteur, "journal.lire");
