import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { sceller } from "@/lib/coffre";
import { proveTitulaire, type TitulaireRefus } from "@/lib/compte/commands/titulaire";
import { callFunction } from "@/lib/db";
import { type PreuveRefus, verifyCode } from "@/lib/facteur/commands/preuve";
import { readFacteur, USAGE_FACTEUR } from "@/lib/facteur/queries";
import type { Confirmation, Preparation } from "@/lib/facteur/schema";
import { countFacteur } from "@/lib/limite";
import { ok, type Result, refuse } from "@/lib/result";
import { newSecret } from "@/lib/totp";

/**
 * Makes the secret to put in a telephone, sealed; it replaces one that was never confirmed. Asks for as much as signing in.
 * Gives back where the person was heading.
 */
export async function prepareFacteur(
  visiteur: Visiteur,
  { motDePasse, suite }: z.output<typeof Preparation>,
  now: Date,
): Promise<Result<string | undefined, TitulaireRefus | "DEJA">> {
  const ligne = await readFacteur(visiteur.sessionId);
  if (!ligne) return refuse("SESSION_FERMEE");
  if (ligne.confirmeLe) return refuse("DEJA");
  const titulaire = await proveTitulaire(visiteur, { motDePasse }, now);
  if (!titulaire.ok) return titulaire;
  const secret = sceller(newSecret(), USAGE_FACTEUR, ligne.utilisateurId);
  const [fait] = await callFunction<{ prepare: boolean }>("SELECT facteur_preparer($1, $2) AS prepare", [
    visiteur.sessionId,
    secret,
  ]);
  return fait?.prepare ? ok(suite) : refuse("DEJA");
}

/** The first code: from now on the account asks for one at each sign-in, and its other sessions are closed. */
export async function confirmFacteur(
  { sessionId }: Visiteur,
  { code }: z.output<typeof Confirmation>,
  now: Date,
): Promise<Result<undefined, PreuveRefus | "A_REPRENDRE">> {
  const ligne = await readFacteur(sessionId);
  if (!ligne) return refuse("SESSION_FERMEE");
  if (!ligne.secret || ligne.confirmeLe) return refuse("A_REPRENDRE");
  if (!(await countFacteur(ligne.utilisateurId, false))) return refuse("TROP_DE_TENTATIVES");
  const pas = verifyCode(ligne, code, now);
  if (!pas.ok) return pas;
  const [fait] = await callFunction<{ confirme: boolean }>(
    "SELECT facteur_confirmer($1, $2, $3) AS confirme",
    [sessionId, ligne.secret, pas.value],
  );
  return fait?.confirme ? ok() : refuse("A_REPRENDRE");
}
