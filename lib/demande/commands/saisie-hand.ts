import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { typedDemandes } from "@/lib/demande/access";
import { type Brouillon, readBrouillon } from "@/lib/demande/queries/brouillon";
import { listSignalements } from "@/lib/demande/queries/signalements";
import { textesOf } from "@/lib/demande/rules/completude";
import { type EtapeEcrite, TEXTES } from "@/lib/demande/rules/textes";
import type { HandDemande } from "@/lib/demande/schema/saisie";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";

export type HandRefus =
  | "INTROUVABLE"
  | "PERIME"
  | "AUTEUR_PARTI"
  | `IDENTIFIANT_${EtapeEcrite}`
  | `ALERTE_${EtapeEcrite}`;

/**
 * Hands a demande that was typed over to its author, who is told by a message and a mail: a code, and no word of it. What
 * it lacks is theirs to complete, but nothing in it may identify anyone already. From then on the secretariat reads its
 * administrative part alone, and its situation has its référent·e.
 */
export async function handDemande(
  acteur: Acteur,
  { demandeId, version }: z.output<typeof HandDemande>,
  now: Date,
): Promise<Result<undefined, HandRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<undefined, HandRefus>> => {
    const { espaceId } = acteur;
    // The update is also the lock: a step that is being saved is waited for.
    const { count } = await tx.demande.updateMany({
      where: { AND: [typedDemandes(acteur), { id: demandeId }] },
      data: { version: { increment: 1 } },
    });
    const brouillon = count > 0 ? await readBrouillon(tx, acteur, demandeId) : null;
    if (!brouillon) return refuse("INTROUVABLE");
    if (brouillon.version !== version + 1) return refuse("PERIME");
    const refus = await verify(tx, acteur, brouillon);
    if (refus) return refuse(refus);
    const { auteur, situationId, situationCode, code } = brouillon;
    await tx.demande.updateMany({
      where: { espaceId, id: demandeId },
      data: { transmiseLe: now, modifieLe: now },
    });
    if (situationId)
      await tx.situation.updateMany({
        where: { espaceId, id: situationId },
        data: { referentId: auteur.membreId },
      });
    await journaliser(tx, acteur, "transmettre", "demande", demandeId);
    const message = { sorte: "DEMANDE_A_CONFIRMER", code: situationCode ?? code, demandeId } as const;
    await notify(tx, acteur, message, { membreIds: [auteur.membreId] }, now);
    return ok();
  });
}

/** Its author is still there to receive it; no direct identifier is in it, and each warning was answered. */
async function verify(tx: Tx, acteur: Acteur, brouillon: Brouillon): Promise<HandRefus | null> {
  const { espaceId } = acteur;
  const present = await tx.membre.count({
    where: { espaceId, id: brouillon.auteur.membreId, desactiveLe: null },
  });
  if (present === 0) return "AUTEUR_PARTI";
  const signalements = await listSignalements(tx, acteur, brouillon.id, textesOf(brouillon.saisie));
  const bloquant = signalements.find(({ level }) => level === "bloquant");
  if (bloquant) return `IDENTIFIANT_${TEXTES[bloquant.champ].etape}`;
  const alerte = signalements.find(({ levee }) => levee === null);
  return alerte ? `ALERTE_${TEXTES[alerte.champ].etape}` : null;
}
