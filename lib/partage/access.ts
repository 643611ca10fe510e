import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

/** The published versions the acteur sends to people of the committee: whoever may publish them. */
export const sharableBilans = (acteur: Acteur): Prisma.BilanWhereInput => ({
  espaceId: acteur.espaceId,
  etat: { in: can(acteur, "bilan.partager") ? ["PUBLIE"] : [] },
});

/** The links the acteur keeps: all those of the versions they may send, whoever sent them. */
export const visiblePartages = (acteur: Acteur): Prisma.PartageWhereInput => ({
  espaceId: acteur.espaceId,
  bilan: sharableBilans(acteur),
});
