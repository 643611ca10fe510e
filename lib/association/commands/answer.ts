import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { ownInvitations } from "@/lib/association/access";
import type { AnswerAssociation } from "@/lib/association/schema";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";

type Input = z.output<typeof AnswerAssociation>;
type Answer = Result<{ situationId: string }, "INTROUVABLE">;

/** The professional agrees to take part: from now on the situation's page is theirs to open. */
export async function acceptAssociation(acteur: Acteur, input: Input, now: Date): Promise<Answer> {
  return answer(acteur, input, "accepter", "ACCEPTEE", now);
}

/** The professional declines: nothing of the situation was shown to them but its code. */
export async function declineAssociation(acteur: Acteur, input: Input, now: Date): Promise<Answer> {
  return answer(acteur, input, "decliner", "DECLINEE", now);
}

async function answer(
  acteur: Acteur,
  { associationId }: Input,
  acte: "accepter" | "decliner",
  statut: "ACCEPTEE" | "DECLINEE",
  now: Date,
): Promise<Answer> {
  return withEspace(acteur, async (tx) => {
    const where = { AND: [ownInvitations(acteur), { id: associationId }] };
    const invitation = await tx.association.findFirst({
      where,
      select: { situationId: true, proposeeParId: true, situation: { select: { code: true } } },
    });
    if (!invitation) return refuse("INTROUVABLE");
    const { count } = await tx.association.updateMany({ where, data: { statut, reponduLe: now } });
    if (count === 0) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, acte, "association", associationId);
    const { situationId, proposeeParId, situation } = invitation;
    await closeMessages(tx, acteur, ["ASSOCIATION_PROPOSEE"], { situationId }, now);
    const message = { sorte: `ASSOCIATION_${statut}`, code: situation.code, situationId } as const;
    await notify(tx, acteur, message, { membreIds: [proposeeParId] }, now);
    return ok({ situationId });
  });
}
