import type { Acteur } from "@/lib/acteur";
import { memberGroupes } from "@/lib/groupe/access";
import { keepableSeances, ownSeances } from "@/lib/seance/access";
import type { Prisma } from "@/prisma/client/client";

type Where = Prisma.SeanceWhereInput;

/** The séances of a group whose room's screen the acteur opens: those they keep. */
export function screenableSeances(acteur: Acteur): Where {
  return { AND: [keepableSeances(acteur), { groupeId: { not: null } }] };
}

/** The séances of a group at which the acteur is expected: one click says that they are there. */
export function attendableSeances(acteur: Acteur): Where {
  return { AND: [ownSeances(acteur), { groupe: memberGroupes(acteur) }] };
}

/** The séances of the acteur's groups, expected or not: who is in the room can show it by its code. */
export function showableSeances(acteur: Acteur): Where {
  return { espaceId: acteur.espaceId, groupe: memberGroupes(acteur) };
}
