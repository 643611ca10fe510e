import { randomInt } from "node:crypto";
import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { attendantAcces, canAdministerMembres } from "@/lib/membre/access";
import type { Feuille } from "@/lib/membre/queries/feuille";
import type { CreateFeuille } from "@/lib/membre/schema";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { ok, type Result, refuse } from "@/lib/result";
import { addMinutes, formatJour, jourOf } from "@/lib/time";

/** As the database keeps them (`compte_lire`, `session_entrees`). */
const VALIDITE_MINUTES = 7 * 24 * 60;

/** Neither vowels nor signs one takes for another: easy to read on paper, and no word appears. */
const LETTRES = "bcdfghjkmnpqrstvwxz23456789";
const GROUPES = 4;

/** Sixteen letters in four groups: about 76 bits, nobody's idea. */
function createCode(): string {
  const lettre = () => LETTRES[randomInt(LETTRES.length)];
  return Array.from({ length: GROUPES }, () => Array.from({ length: 4 }, lettre).join("")).join("-");
}

/**
 * Gives an access to members who have never come in, a code each, to be handed over on paper: a provisional password,
 * or the espace's code for who has an account elsewhere (docs/decisions/012). What was given before stops opening. The
 * codes are in the answer, and nowhere else. Refused when one of them is gone or has come in since.
 */
export async function createFeuille(
  acteur: Acteur,
  { membreIds }: z.output<typeof CreateFeuille>,
  now: Date,
): Promise<Result<Feuille, "INTERDIT" | "INTROUVABLE">> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  const ids = [...new Set(membreIds)];
  return withEspace(acteur, async (tx) => {
    const membres = await tx.membre.findMany({
      where: { AND: [attendantAcces(acteur), { id: { in: ids } }] },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true, courriel: true, structure: { select: { nom: true } } },
    });
    if (membres.length !== ids.length) return refuse("INTROUVABLE");
    const codes = new Map(membres.map(({ id }) => [id, createCode()]));
    const donnes = await Promise.all(
      [...codes].map(async ([id, code]) => ({ id, empreinte: await hashMotDePasse(code) })),
    );
    const faits = await tx.$queryRaw<{ id: string; fait: boolean; email: string | null }[]>`
      SELECT x."id"::text, compte_redonner(x."id", x."empreinte") AS fait, c."email"
      FROM jsonb_to_recordset(${JSON.stringify(donnes)}::jsonb) AS x("id" uuid, "empreinte" text)
      LEFT JOIN espace_comptes() c ON c."membreId" = x."id"`;
    if (faits.some(({ fait }) => !fait)) return refuse("INTROUVABLE");
    await journaliser(tx, acteur, "reinitialiser", "membre", ids);
    const emails = new Map(faits.map(({ id, email }) => [id, email]));
    const bandes = membres.map(({ courriel, structure, ...membre }) => ({
      ...membre,
      structure: structure?.nom ?? null,
      email: emails.get(membre.id) ?? courriel,
      code: codes.get(membre.id) ?? "",
    }));
    return ok({ bandes, avant: formatJour(jourOf(addMinutes(now, VALIDITE_MINUTES), acteur.zone)) });
  });
}
