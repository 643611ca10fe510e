import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { intervenantGroupes } from "@/lib/groupe/access";
import { holdPlace } from "@/lib/groupe/queries/lock";
import type { Obstacle } from "@/lib/groupe/queries/presences";
import { statutsBefore } from "@/lib/groupe/rules/membres";
import type { PlaceGroupe } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { enter } from "./place";

/** Which agenda is in the way. */
export type AccordRefus = { ok: false; reason: "ACCORD" } & Obstacle;

/**
 * Admits someone from the waiting list: a judgement of the group's intervenant·e, whoever came first. Refused without a
 * free place (COMPLET: the database decides, whoever takes the last one meanwhile), and while a situation on the agenda
 * of a séance to come may not be spoken of before them (ACCORD, with the séance and the code).
 */
export async function admitMembre(
  acteur: Acteur,
  { placeId }: z.output<typeof PlaceGroupe>,
  now: Date,
): Promise<Result<{ groupeId: string }, "INTROUVABLE" | "CLOS" | "COMPLET" | "ACCORD"> | AccordRefus> {
  return withEspace(acteur, async (tx) => {
    const statut = { in: statutsBefore("admettre", "INTERVENANT") };
    const { espaceId } = acteur;
    const place = await holdPlace(tx, acteur, {
      espaceId,
      id: placeId,
      statut,
      groupe: intervenantGroupes(acteur),
    });
    if (!place) return refuse("INTROUVABLE");
    if (place.groupe.statut === "CLOS") return refuse("CLOS");
    const obstacle = await enter(tx, acteur, place, now);
    if (obstacle) return { ...refuse("ACCORD"), ...obstacle };
    await journaliser(tx, acteur, "admettre", "groupe-membre", placeId);
    return ok({ groupeId: place.groupe.id });
  }).catch((error: unknown) => {
    if (sqlStateOf(error) === "RC004") return refuse("COMPLET");
    throw error;
  });
}
