import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { showableSeances } from "@/lib/pointage/access";
import { isJeton } from "@/lib/pointage/queries/jeton";
import { canPointer } from "@/lib/pointage/rules";

export type Pointage = {
  seance: { id: string; code: string; debut: Date; fin: Date };
  /** What is to be done: nothing more, one click, or the code again. */
  etat: "NOTEE" | "A_NOTER" | "EXPIRE" | "FERMEE";
};

/** Where the camera leads: a séance of one of the acteur's groups; null for anyone else, whatever they hold. */
export async function getPointage(
  acteur: Acteur,
  seanceId: string,
  jeton: string,
  now: Date,
): Promise<Pointage | null> {
  if (!isId(seanceId)) return null;
  const { espaceId, membreId, zone } = acteur;
  const seance = await withEspace(acteur, (tx) =>
    tx.seance.findFirst({
      where: { AND: [showableSeances(acteur), { id: seanceId }] },
      select: {
        ...{ id: true, debut: true, fin: true, statut: true },
        groupe: { select: { code: true } },
        presences: { where: { membreId }, select: { etat: true } },
      },
    }),
  );
  if (!seance) return null;
  const { groupe, presences, statut, ...autour } = seance;
  const etat = presences[0]?.etat === "PRESENT" ? "NOTEE" : etatOf();
  return { seance: { ...autour, code: groupe?.code ?? "" }, etat };

  function etatOf() {
    if (!isJeton({ espaceId, id: seanceId }, jeton, now)) return "EXPIRE";
    return canPointer({ statut, debut: autour.debut }, now, zone) ? "A_NOTER" : "FERMEE";
  }
}
