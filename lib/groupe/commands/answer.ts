import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { keepableGroupes, ownInvitations } from "@/lib/groupe/access";
import { holdPlace } from "@/lib/groupe/queries/lock";
import { hasPlace, issueOf, statutsBefore } from "@/lib/groupe/rules/membres";
import type { PlaceGroupe } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { ok, type Result, refuse } from "@/lib/result";
import { enter, mark, tell } from "./place";

type Input = z.output<typeof PlaceGroupe>;

/** Where a yes has led, and why it waits: no place, others who wait for it, or an agreement that does not cover them yet. */
export type Issue = { groupeId: string; issue: "ADMIS" | "COMPLET" | "FILE" | "ACCORD" };

/**
 * The professional says yes: they are in, and expected at the séances to come. Full, or when others already wait for the
 * place, they join the waiting list, and the intervenant·e judges. So do they while a situation on an agenda may not be
 * spoken of before them: their yes is kept, and nothing of that situation is told to them.
 */
export async function acceptInvitation(
  acteur: Acteur,
  { placeId }: Input,
  now: Date,
): Promise<Result<Issue, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const statut = { in: statutsBefore("accepter", "PERSONNE") };
    const place = await holdPlace(tx, acteur, { AND: [ownInvitations(acteur), { id: placeId, statut }] });
    if (!place) return refuse("INTROUVABLE");
    const { groupe } = place;
    const libre = issueOf(groupe) === "ADMIS";
    const admis = libre && (await enter(tx, acteur, place, now)) === null;
    if (!admis) await mark(tx, acteur, place, "EN_ATTENTE", now);
    await journaliser(tx, acteur, "accepter", "groupe-membre", placeId);
    await closeMessages(tx, acteur, ["GROUPE_INVITATION"], { groupeId: groupe.id }, now);
    await tell(tx, acteur, admis ? "GROUPE_ENTREE" : "GROUPE_ATTENTE", groupe, [groupe.intervenantId], now);
    const attente = libre ? "ACCORD" : hasPlace(groupe) ? "FILE" : "COMPLET";
    return ok({ groupeId: groupe.id, issue: admis ? "ADMIS" : attente });
  });
}

/** The professional declines, or no longer waits for a place: nothing of the group was shown to them but its card. */
export async function declineInvitation(
  acteur: Acteur,
  { placeId }: Input,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const statut = { in: statutsBefore("decliner", "PERSONNE") };
    const place = await holdPlace(tx, acteur, { AND: [ownInvitations(acteur), { id: placeId, statut }] });
    if (!place) return refuse("INTROUVABLE");
    await mark(tx, acteur, place, "DECLINE", now);
    await journaliser(tx, acteur, "decliner", "groupe-membre", placeId);
    await closeMessages(tx, acteur, ["GROUPE_INVITATION"], { groupeId: place.groupe.id }, now);
    await tell(tx, acteur, "GROUPE_DECLINE", place.groupe, [place.groupe.intervenantId], now);
    return ok();
  });
}

/** Who keeps the group takes an invitation back, or someone off the waiting list; the person is told. */
export async function withdrawInvitation(
  acteur: Acteur,
  { placeId }: Input,
  now: Date,
): Promise<Result<{ groupeId: string }, "INTROUVABLE">> {
  return withEspace(acteur, async (tx) => {
    const statut = { in: statutsBefore("decliner", "TENUE") };
    const { espaceId } = acteur;
    const place = await holdPlace(tx, acteur, {
      espaceId,
      id: placeId,
      statut,
      groupe: keepableGroupes(acteur),
    });
    if (!place) return refuse("INTROUVABLE");
    await mark(tx, acteur, place, "DECLINE", now);
    await journaliser(tx, acteur, "retirer", "groupe-membre", placeId);
    await tell(tx, acteur, "GROUPE_SORTIE", place.groupe, [place.membreId], now);
    return ok({ groupeId: place.groupe.id });
  });
}
