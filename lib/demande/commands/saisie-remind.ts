import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { handedDemandes } from "@/lib/demande/access";
import type { RemindDemande } from "@/lib/demande/schema/saisie";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";
import { jourOf } from "@/lib/time";

/**
 * Tells its author again that a demande noted for them waits: a code, by a message and a mail, once a day however often it
 * is pressed. By the secretariat; refused once it is filed, or discarded.
 */
export async function remindDemande(
  acteur: Acteur,
  { demandeId }: z.output<typeof RemindDemande>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx): Promise<Result<undefined, "INTROUVABLE">> => {
    const demande = await tx.demande.findFirst({
      where: { AND: [handedDemandes(acteur), { id: demandeId }] },
      select: { code: true, auteurId: true, situation: { select: { code: true } } },
    });
    if (!demande) return refuse("INTROUVABLE");
    const { situation, auteurId } = demande;
    const cle = `DEMANDE_A_CONFIRMER:${demandeId}:${jourOf(now, acteur.zone)}`;
    const message = {
      sorte: "DEMANDE_A_CONFIRMER",
      code: situation?.code ?? demande.code,
      demandeId,
      cle,
    } as const;
    await notify(tx, acteur, message, { membreIds: [auteurId] }, now);
    await journaliser(tx, acteur, "rappeler", "demande", demandeId);
    return ok();
  });
}
