import type { Acteur } from "@/lib/acteur";
import { keepableSeances } from "@/lib/seance/access";
import type { Prisma } from "@/prisma/client/client";

/** The séances of a group to which the acteur asks people without an account: those they organise. */
export function invitableSeances(acteur: Acteur): Prisma.SeanceWhereInput {
  return { AND: [keepableSeances(acteur), { groupeId: { not: null } }] };
}
