import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import type { AcceptCharte } from "@/lib/membre/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { charte } from "@/lib/texte/rules/charte";

/**
 * The acteur accepts the charter's current version (002:2440) and, without a basis of secrecy,
 * signs the undertaking of confidentiality that access then rests on (002:3316).
 */
export async function acceptCharte(
  acteur: Acteur,
  input: z.output<typeof AcceptCharte>,
  now: Date,
): Promise<Result<undefined, "VERSION" | "ENGAGEMENT">> {
  if (input.version !== charte.version) return refuse("VERSION");
  const mustEngage = acteur.baseSecret === "AUCUNE" && !acteur.engagement;
  if (mustEngage && !input.engagement) return refuse("ENGAGEMENT");
  return withEspace(acteur, async (tx) => {
    await tx.membre.update({
      where: { espaceId_id: { espaceId: acteur.espaceId, id: acteur.membreId } },
      data: { charteVersion: charte.version, charteLe: now, ...(mustEngage ? { engagementLe: now } : {}) },
    });
    await journaliser(tx, acteur, "accepter-charte", "membre", acteur.membreId);
    return ok();
  });
}
