import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { publishableProtocoles } from "@/lib/protocole/access";
import { lockProtocole } from "@/lib/protocole/queries/cible";
import type { SujetProtocole } from "@/lib/protocole/queries/sujet";
import type { DiscardProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";

export type DiscardProtocoleRefus = "INTROUVABLE" | "PERIME";

/**
 * Gives up the draft of a version as it was read, with its words and what was said of it: the version in force stays.
 * By the intervenant·e alone. What is published is never given up.
 */
export async function discardProtocole(
  acteur: Acteur,
  { protocoleId: id, revision }: z.output<typeof DiscardProtocole>,
  _now: Date,
): Promise<Result<{ sujet: SujetProtocole }, DiscardProtocoleRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ sujet: SujetProtocole }, DiscardProtocoleRefus>> => {
    const cible = await lockProtocole(tx, acteur, publishableProtocoles(acteur), id);
    if (!cible || cible.publieLe) return refuse("INTROUVABLE");
    if (cible.revision !== revision) return refuse("PERIME");
    await tx.protocole.deleteMany({ where: { espaceId: acteur.espaceId, id } });
    await journaliser(tx, acteur, "abandonner", "protocole", id);
    return ok({ sujet: cible.vu.sujet });
  });
}
