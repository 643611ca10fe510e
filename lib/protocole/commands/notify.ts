import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { notify } from "@/lib/message/commands/notify";
import { getProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import type { SujetLu, SujetProtocole } from "@/lib/protocole/queries/sujet";
import type { SorteMessage } from "@/prisma/client/enums";

type SorteProtocole = Extract<SorteMessage, `PROTOCOLE_${string}`>;

/** Tells members something of a protocole: the code of its situation or group, never a word of it. `cle`: said once. */
export async function notifyProtocole(
  tx: Tx,
  acteur: Acteur,
  { sujet, code }: Pick<SujetLu, "sujet" | "code">,
  sorte: SorteProtocole,
  membreIds: readonly string[],
  now: Date,
  cle?: string,
): Promise<void> {
  await notify(tx, acteur, { sorte, code, ...sujet, cle }, { membreIds }, now);
}

/** Asks someone who joins a group, or the work on a situation, to accept the protocole in force, when there is one to accept. */
export async function notifyArrivee(
  tx: Tx,
  acteur: Acteur,
  vu: { sujet: SujetProtocole; code: string },
  membreId: string,
  now: Date,
): Promise<void> {
  const { manquants } = await getProtocoleEnVigueur(tx, acteur, vu.sujet);
  const lui = manquants.filter((manquant) => manquant.membreId === membreId);
  await notifyProtocole(
    tx,
    acteur,
    vu,
    "PROTOCOLE_A_ACCEPTER",
    lui.map((manquant) => manquant.membreId),
    now,
  );
}
