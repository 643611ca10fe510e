import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifyOrdresDuJour } from "@/lib/message/commands/ordre-du-jour";
import { notifyPassage } from "@/lib/message/commands/situation";
import { ok, type Result, refuse } from "@/lib/result";
import { type TransferInput, type TransferRefus, transfer } from "./cible";

const A_VENIR = ["PROPOSEE", "CONFIRMEE", "REPORTEE"] as const;

/**
 * Gives a situation another référent·e, when the first leaves: by its intervenant·e, or by the administrator, who sees
 * nothing of it. The one who leaves no longer opens it; the one who arrives is expected at the séances to come and is
 * no longer merely associated. The link code ↔ person passes from hand to hand, off the platform. Refused for someone of
 * another structure whom the person's agreement does not cover (HORS_PORTEE): the database decides.
 */
export async function transferReferent(
  acteur: Acteur,
  input: TransferInput,
  now: Date,
): Promise<Result<{ situationId: string }, TransferRefus | "HORS_PORTEE">> {
  return withEspace(acteur, async (tx) => {
    const { situationId, membreId } = input;
    const ordres = await notifyOrdresDuJour(tx, acteur, { id: situationId });
    const transferred = await transfer(tx, acteur, input, "PROFESSIONNEL", { referentId: membreId }).catch(
      refusalOf("RC001"),
    );
    if (!transferred) return refuse("HORS_PORTEE");
    if (!transferred.ok) return transferred;
    const { code, referentId: ancienId } = transferred.value;
    const passage = await notifyPassage(
      tx,
      acteur,
      { situationId, code, ancienId, nouveauId: membreId },
      now,
    );
    await tx.association.updateMany({
      where: {
        espaceId: acteur.espaceId,
        situationId,
        membreId,
        statut: { in: ["PROPOSEE", "ACCEPTEE"] },
      },
      data: { statut: "TERMINEE", reponduLe: now },
    });
    await expect(tx, acteur, situationId, { ancien: ancienId, nouveau: membreId }, now);
    await journaliser(tx, acteur, "confier", "situation", situationId);
    await passage();
    await ordres(now);
    return ok({ situationId });
  });
}

/** What the database refuses with this SQLSTATE is null; any other error is a bug. */
const refusalOf = (sqlState: string) => (error: unknown) => {
  if (sqlStateOf(error) === sqlState) return null;
  throw error;
};

/** At the séances to come, the new référent·e is expected instead of the former, excused or not. */
async function expect(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
  { ancien, nouveau }: { ancien: string; nouveau: string },
  now: Date,
): Promise<void> {
  const seances = await tx.seance.findMany({
    where: { espaceId, situationId, statut: { in: [...A_VENIR] }, debut: { gt: now } },
    select: { id: true },
  });
  const seanceIds = seances.map(({ id }) => id);
  await tx.presence.deleteMany({
    where: { espaceId, membreId: ancien, etat: { in: ["ATTENDU", "EXCUSE"] }, seanceId: { in: seanceIds } },
  });
  await tx.presence.createMany({
    data: seanceIds.map((seanceId) => ({ espaceId, seanceId, membreId: nouveau })),
    skipDuplicates: true,
  });
}

/**
 * Entrusts a situation, and its séances to come, to another intervenant·e. Refused when one of those séances overlaps
 * what they already have in their calendar (AGENDA_PRIS): it is moved first.
 */
export async function transferIntervenant(
  acteur: Acteur,
  input: TransferInput,
  now: Date,
): Promise<Result<{ situationId: string }, TransferRefus | "AGENDA_PRIS">> {
  return withEspace(acteur, async (tx) => {
    const { situationId, membreId } = input;
    const transferred = await transfer(tx, acteur, input, "INTERVENANT", { intervenantId: membreId });
    if (!transferred.ok) return transferred;
    const { code, intervenantId: ancienId } = transferred.value;
    const passage = await notifyPassage(
      tx,
      acteur,
      { situationId, code, ancienId, nouveauId: membreId },
      now,
    );
    const moved = await tx.seance
      .updateMany({
        where: {
          espaceId: acteur.espaceId,
          situationId,
          statut: { in: [...A_VENIR] },
          debut: { gt: now },
        },
        data: { intervenantId: membreId, version: { increment: 1 } },
      })
      .catch(refusalOf("23P01"));
    if (!moved) return refuse("AGENDA_PRIS");
    await journaliser(tx, acteur, "confier", "situation", situationId);
    await passage();
    return ok({ situationId });
  });
}
