import type { Acteur } from "@/lib/acteur";
import { canKeepGroupes } from "@/lib/groupe/access";
import { SORTES, type Sorte } from "@/lib/import/rules/champs";
import { canAdministerMembres } from "@/lib/membre/access";
import { canAdministerStructures } from "@/lib/structure/access";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

/** How long a file waits for its owner, in minutes. */
const DUREE_MINUTES = 24 * 60;

const RIGHTS = {
  STRUCTURES: canAdministerStructures,
  MEMBRES: canAdministerMembres,
  GROUPES: canKeepGroupes,
} as const satisfies Record<Sorte, (acteur: Acteur) => boolean>;

/** Who may make them one by one may make them by a file. */
export const canImport = (acteur: Acteur, sorte: Sorte): boolean => RIGHTS[sorte](acteur);

/** What this acteur may import; none: the pages do not exist. */
export const listSortes = (acteur: Acteur): Sorte[] => SORTES.filter((sorte) => canImport(acteur, sorte));

/** The instant before which a file is too old to be kept. */
export const limiteOf = (now: Date): Date => addMinutes(now, -DUREE_MINUTES);

/** The acteur's own files, of a kind they may still import, less than a day old. */
export const visibleImports = (acteur: Acteur, now: Date): Prisma.ImportWhereInput => ({
  espaceId: acteur.espaceId,
  membreId: acteur.membreId,
  sorte: { in: listSortes(acteur) },
  creeLe: { gt: limiteOf(now) },
});
