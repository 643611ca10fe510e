import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import type { AnswerEvaluation, AskEvaluation } from "@/lib/evaluation/schema";
import { keepableGroupes, memberGroupes } from "@/lib/groupe/access";
import { holdGroupe } from "@/lib/groupe/queries/lock";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";
import { jourOf, yearRange } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

export type AnswerRefus = "INTROUVABLE" | "CLOS";
export type AskRefus = "INTROUVABLE" | "SANS_SEANCE" | "DEJA_DEMANDE";

/** A group that held a séance that year, in the espace's zone. */
const heldIn = (annee: number, zone: string): Prisma.GroupeWhereInput => {
  const { start, end } = yearRange(annee, zone);
  return { seances: { some: { statut: "TENUE", debut: { gte: start, lt: end } } } };
};

/**
 * What a member says of a year of their group; said again, it replaces what they had said, until the year's bilan is
 * validated. Nobody reads it alone.
 */
export async function answerEvaluation(
  acteur: Acteur,
  input: z.output<typeof AnswerEvaluation>,
  now: Date,
): Promise<Result<undefined, AnswerRefus>> {
  const { espaceId, membreId } = acteur;
  const { groupeId, annee, ...reponse } = input;
  return withEspace(acteur, async (tx) => {
    // An answer is counted in the bilan, or comes too late: both meet on the group.
    const permis = { AND: [memberGroupes(acteur), heldIn(annee, acteur.zone)] };
    if (!(await holdGroupe(tx, acteur, permis, groupeId))) return refuse("INTROUVABLE");
    const valides = await tx.bilanGroupe.count({ where: { espaceId, groupeId, annee, statut: "VALIDE" } });
    if (valides > 0) return refuse("CLOS");
    const cle = { espaceId, groupeId, annee, membreId };
    const dite = { ...reponse, faiteLe: now };
    await tx.evaluation.upsert({
      where: { espaceId_groupeId_annee_membreId: cle },
      create: { ...cle, ...dite },
      update: dite,
    });
    await journaliser(tx, acteur, "evaluer", "groupe", groupeId);
    await closeMessages(tx, acteur, ["EVALUATION_A_FAIRE"], { groupeId }, now);
    return ok();
  });
}

/** Asks the members who have not answered yet, once a day at most. */
export async function askEvaluation(
  acteur: Acteur,
  { groupeId, annee }: z.output<typeof AskEvaluation>,
  now: Date,
): Promise<Result<{ nombre: number }, AskRefus>> {
  const { espaceId, zone } = acteur;
  return withEspace(acteur, async (tx) => {
    const groupe = await tx.groupe.findFirst({
      where: { AND: [keepableGroupes(acteur), { id: groupeId }] },
      select: {
        code: true,
        membres: { where: { statut: "ADMIS" }, select: { membreId: true } },
        evaluations: { where: { annee }, select: { membreId: true } },
      },
    });
    if (!groupe) return refuse("INTROUVABLE");
    const where = { AND: [heldIn(annee, zone), { espaceId, id: groupeId }] };
    if ((await tx.groupe.count({ where })) === 0) return refuse("SANS_SEANCE");
    const faites = new Set(groupe.evaluations.map(({ membreId }) => membreId));
    const membreIds = groupe.membres.map(({ membreId }) => membreId).filter((id) => !faites.has(id));
    const cle = `EVALUATION_A_FAIRE:${groupeId}:${annee}:${jourOf(now, zone)}`;
    if ((await tx.message.count({ where: { espaceId, cle } })) > 0) return refuse("DEJA_DEMANDE");
    const message = { sorte: "EVALUATION_A_FAIRE", code: groupe.code, groupeId, cle } as const;
    await notify(tx, acteur, message, { membreIds }, now);
    await journaliser(tx, acteur, "rappeler", "groupe", groupeId);
    return ok({ nombre: membreIds.length });
  });
}
