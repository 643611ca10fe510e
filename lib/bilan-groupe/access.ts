import type { Acteur } from "@/lib/acteur";
import {
  canKeepGroupe,
  type GroupeAcces,
  intervenantGroupes,
  isIntervenantGroupe,
  keepableGroupes,
  visibleGroupes,
} from "@/lib/groupe/access";
import type { Prisma } from "@/prisma/client/client";

/** The groups whose bilan the acteur reads: once validated, whoever opens the group; the draft is for who writes it. */
export const readableBilans = (acteur: Acteur): Prisma.GroupeWhereInput => visibleGroupes(acteur);

/** The groups whose bilan the acteur drafts: the intervenant·e, and the secretariat, whose work it is (000:152). */
export const writableBilans = (acteur: Acteur): Prisma.GroupeWhereInput => keepableGroupes(acteur);

/** The groups whose bilan the acteur validates: the intervenant·e alone. */
export const validableBilans = (acteur: Acteur): Prisma.GroupeWhereInput => intervenantGroupes(acteur);

export const droitsOf = (acteur: Acteur, groupe: Pick<GroupeAcces, "intervenantId">) => ({
  ecrire: canKeepGroupe(acteur, groupe),
  valider: isIntervenantGroupe(acteur, groupe),
});
