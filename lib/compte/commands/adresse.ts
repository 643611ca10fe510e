import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { proveTitulaire, type TitulaireRefus } from "@/lib/compte/commands/titulaire";
import { empreinteOfJeton, jetonOf } from "@/lib/compte/queries/secret";
import { readTitulaire } from "@/lib/compte/queries/titulaire";
import type { ChangementAdresse, Lien, Renoncement } from "@/lib/compte/schema";
import { callFunction } from "@/lib/db";
import { countDemande } from "@/lib/limite";
import { ok, type Result, refuse } from "@/lib/result";

type Refus = TitulaireRefus | "MEME";

/**
 * Asks that the account go by another address: a link to the new one, that confirms it, and to the one of now a notice
 * with which to undo it. Asks for as much as signing in does. The answer does not say whether the new one has an account.
 */
export async function requestAdresse(
  visiteur: Visiteur,
  { email, ...saisie }: z.output<typeof ChangementAdresse>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { sessionId, adresse } = visiteur;
  const compte = await readTitulaire(sessionId);
  if (!compte) return refuse("SESSION_FERMEE");
  if (email === compte.email) return refuse("MEME");
  const preuve = await proveTitulaire(visiteur, saisie, now);
  if (!preuve.ok) return preuve;
  if (!(await countDemande(email, adresse))) return refuse("TROP_DE_TENTATIVES");
  const [lien, avis] = [randomUUID(), randomUUID()];
  const [fait] = await callFunction<{ fait: boolean }>(
    "SELECT session_changer_adresse($1, $2, $3, $4, $5, $6, $7) AS fait",
    [sessionId, email, ...[lien, avis].flatMap((id) => [id, empreinteOfJeton(jetonOf(id))]), now],
  );
  return fait?.fait ? ok() : refuse("SESSION_FERMEE");
}

/** Gives up the change of address that waits: its link serves no more. The notice to the address of now keeps its own. */
export async function renounceAdresse(
  { sessionId }: Visiteur,
  _input: z.output<typeof Renoncement>,
  now: Date,
): Promise<Result<undefined, "LIEN">> {
  const [fait] = await callFunction<{ fait: boolean }>("SELECT session_renoncer_adresse($1, $2) AS fait", [
    sessionId,
    now,
  ]);
  return fait?.fait ? ok() : refuse("LIEN");
}

/** The new address answers: the account goes by it, and what the espaces write to the other follows. */
export const confirmAdresse = (_visiteur: Visiteur, lien: z.output<typeof Lien>, now: Date) =>
  follow("compte_confirmer_adresse", lien, now);

/** The former address says no: it is the account's again, and every session ends. */
export const cancelAdresse = (_visiteur: Visiteur, lien: z.output<typeof Lien>, now: Date) =>
  follow("compte_annuler_adresse", lien, now);

async function follow(
  fonction: "compte_confirmer_adresse" | "compte_annuler_adresse",
  { jeton }: z.output<typeof Lien>,
  now: Date,
): Promise<Result<undefined, "LIEN">> {
  const [fait] = await callFunction<{ fait: boolean }>(`SELECT ${fonction}($1, $2) AS fait`, [
    empreinteOfJeton(jeton),
    now,
  ]);
  return fait?.fait ? ok() : refuse("LIEN");
}
