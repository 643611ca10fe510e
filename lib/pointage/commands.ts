import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { attendableSeances, showableSeances } from "@/lib/pointage/access";
import { isCode, isJeton } from "@/lib/pointage/queries/jeton";
import { canPointer } from "@/lib/pointage/rules";
import type { AttendParCode, AttendParJeton, AttendSeance } from "@/lib/pointage/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSeance } from "@/lib/seance/queries/lock";
import { addMinutes } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

export type AttendRefus = "INTROUVABLE" | "FERMEE" | "EXPIRE" | "NON_COUVERT";
type Reponse = Result<{ seanceId: string }, AttendRefus>;

/** A member expected at a group's séance says that they are there. Their own presence only. */
export async function attendSeance(
  acteur: Acteur,
  { seanceId }: z.output<typeof AttendSeance>,
  now: Date,
): Promise<Reponse> {
  return withEspace(acteur, (tx) => attend(tx, acteur, attendableSeances(acteur), seanceId, now));
}

/**
 * The same by what the room's screen shows: a member of the group who was not expected is there all the same, unless
 * a situation on the agenda may not be spoken of before them. A séance of another group does not exist.
 */
export async function attendParJeton(
  acteur: Acteur,
  { seanceId, jeton }: z.output<typeof AttendParJeton>,
  now: Date,
): Promise<Reponse> {
  const { espaceId } = acteur;
  return withEspace(acteur, (tx) =>
    attend(tx, acteur, showableSeances(acteur), seanceId, now, () =>
      isJeton({ espaceId, id: seanceId }, jeton, now),
    ),
  );
}

/** The same by the code that was typed: it says which of today's séances of the acteur's groups it is. */
export async function attendParCode(
  acteur: Acteur,
  { code }: z.output<typeof AttendParCode>,
  now: Date,
): Promise<Reponse> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx): Promise<Reponse> => {
    const seances = await tx.seance.findMany({
      where: {
        AND: [
          showableSeances(acteur),
          { statut: "CONFIRMEE", debut: { gt: addMinutes(now, -1440), lt: addMinutes(now, 60) } },
        ],
      },
      select: { id: true },
    });
    const montree = seances.find(({ id }) => isCode({ espaceId, id }, code, now));
    return montree ? attend(tx, acteur, showableSeances(acteur), montree.id, now) : refuse("INTROUVABLE");
  });
}

/** Records the acteur's presence at one of these séances, once it is its time and what they show is good. */
async function attend(
  tx: Tx,
  acteur: Acteur,
  where: Prisma.SeanceWhereInput,
  seanceId: string,
  now: Date,
  isMontre: () => boolean = () => true,
): Promise<Reponse> {
  const { espaceId, membreId, zone } = acteur;
  await lockSeance(tx, acteur, seanceId);
  const seance = await tx.seance.findFirst({
    where: { AND: [where, { id: seanceId }] },
    select: { statut: true, debut: true, presences: { where: { membreId }, select: { etat: true } } },
  });
  if (!seance) return refuse("INTROUVABLE");
  if (!isMontre()) return refuse("EXPIRE");
  if (!canPointer(seance, now, zone)) return refuse("FERMEE");
  const [presence] = seance.presences;
  const dite = { etat: "PRESENT", pointeeLe: now } as const;
  if (presence?.etat === "PRESENT") return ok({ seanceId });
  try {
    if (presence) await tx.presence.updateMany({ where: { espaceId, seanceId, membreId }, data: dite });
    else await tx.presence.create({ data: { espaceId, seanceId, membreId, ...dite } });
  } catch (error) {
    if (sqlStateOf(error) === "RC001") return refuse("NON_COUVERT");
    throw error;
  }
  await journaliser(tx, acteur, "pointer", "seance", seanceId);
  return ok({ seanceId });
}
