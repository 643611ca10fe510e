import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { DROITS, type Droit } from "@/lib/droit/rules";
import { endMessages } from "@/lib/message/commands/close";
import { notify } from "@/lib/message/commands/notify";
import type { SorteMessage } from "@/prisma/client/enums";

type Sorte = Extract<SorteMessage, `BILAN_A_${string}` | "BILAN_PUBLIE">;
type Bilan = { id: string; annee: number };

/** What a bilan asks of someone until it goes on. */
const EN_ATTENTE = ["BILAN_A_RELIRE", "BILAN_A_REPRENDRE"] as const satisfies Sorte[];

/**
 * Tells members where a bilan now stands, by its year and no word of it; what it asked of anyone before is done, and read.
 * `droit`: all those who have it.
 */
export async function notifyBilan(
  tx: Tx,
  acteur: Acteur,
  sorte: Sorte,
  { id: bilanId, annee }: Bilan,
  lecteurs: { droit: Droit } | { membreIds: readonly string[] },
  now: Date,
): Promise<void> {
  const { espaceId } = acteur;
  await endMessages(tx, acteur, EN_ATTENTE, { bilanId }, now);
  const membreIds =
    "droit" in lecteurs
      ? (
          await tx.membre.findMany({
            where: { espaceId, roles: { some: { role: { in: [...DROITS[lecteurs.droit]] } } } },
            select: { id: true },
          })
        ).map(({ id }) => id)
      : lecteurs.membreIds;
  await notify(tx, acteur, { sorte, bilanId, code: String(annee) }, { membreIds }, now);
}
