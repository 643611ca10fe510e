import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { exitablePlaces } from "@/lib/groupe/access";
import { holdPlace } from "@/lib/groupe/queries/lock";
import { hasPlace } from "@/lib/groupe/rules/membres";
import type { ExitMembre } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { jourOf, toInstant } from "@/lib/time";
import { release, tell } from "./place";

/**
 * Notes that someone leaves a group, why, and the last day they took part, today or before: by themselves or by who
 * keeps the group. They are no longer expected at the séances to come; where they were is kept. The intervenant·e is
 * told, and when others wait for the place, chooses among them: nobody comes in by themselves.
 */
export async function exitMembre(
  acteur: Acteur,
  { placeId, motif, le }: z.output<typeof ExitMembre>,
  now: Date,
): Promise<Result<{ groupeId: string; soiMeme: boolean }, "INTROUVABLE" | "JOUR">> {
  return withEspace(acteur, async (tx) => {
    const { zone } = acteur;
    const place = await holdPlace(tx, acteur, { AND: [exitablePlaces(acteur), { id: placeId }] });
    if (!place?.entreeLe) return refuse("INTROUVABLE");
    const today = jourOf(now, zone);
    if (le > today || le < jourOf(place.entreeLe, zone)) return refuse("JOUR");
    const sortieLe = le === today ? now : toInstant(le, "23:59", zone);
    await release(tx, acteur, place, { sortieLe, motif }, now);
    await journaliser(tx, acteur, "terminer", "groupe-membre", placeId);
    const { groupe, membreId } = place;
    const attendue = groupe.attente > 0 && !hasPlace(groupe);
    const sorte = attendue ? "GROUPE_PLACE_LIBRE" : "GROUPE_DEPART";
    await tell(tx, acteur, sorte, groupe, [groupe.intervenantId], now, {
      nombre: attendue ? groupe.attente : 1,
    });
    return ok({ groupeId: groupe.id, soiMeme: membreId === acteur.membreId });
  });
}
