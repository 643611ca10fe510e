import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { bindingProtocoles } from "@/lib/protocole/access";
import { notifyProtocole } from "@/lib/protocole/commands/notify";
import { getProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import { lockProtocole } from "@/lib/protocole/queries/cible";
import type { SujetProtocole } from "@/lib/protocole/queries/sujet";
import type { AcceptProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type AcceptProtocoleRefus = "INTROUVABLE" | "PERIME";

/**
 * Accepts the version that was read, in one's own name. PERIME when another was published since: what one did not read
 * is not accepted. When nobody is missing any more, whoever published it is told. Accepting twice is accepting once.
 */
export async function acceptProtocole(
  acteur: Acteur,
  { protocoleId: id }: z.output<typeof AcceptProtocole>,
  now: Date,
): Promise<Result<{ sujet: SujetProtocole; version: number }, AcceptProtocoleRefus>> {
  return withEspace(
    acteur,
    async (tx): Promise<Result<{ sujet: SujetProtocole; version: number }, AcceptProtocoleRefus>> => {
      const { espaceId, membreId } = acteur;
      const cible = await lockProtocole(tx, acteur, bindingProtocoles(acteur), id);
      if (!cible?.aAccepter) return refuse("INTROUVABLE");
      const { vu, version } = cible;
      const avant = await getProtocoleEnVigueur(tx, acteur, vu.sujet);
      if (avant.enVigueur?.id !== id) return refuse("PERIME");
      const manquent = avant.manquants.map((manquant) => manquant.membreId);
      if (!manquent.includes(membreId)) return ok({ sujet: vu.sujet, version });
      await tx.protocoleAcceptation.create({ data: { espaceId, protocoleId: id, membreId, accepteLe: now } });
      await journaliser(tx, acteur, "accepter", "protocole", id);
      await closeMessages(tx, acteur, ["PROTOCOLE_A_ACCEPTER"], vu.sujet, now);
      if (manquent.length === 1 && vu.intervenant)
        await notifyProtocole(
          ...([
            tx,
            acteur,
            vu,
            "PROTOCOLE_ACCEPTE_TOUS",
            [vu.intervenant.id],
            now,
            `PROTOCOLE_ACCEPTE_TOUS:${id}`,
          ] as const),
        );
      return ok({ sujet: vu.sujet, version });
    },
  );
}
