import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { challengeOf, handleOf } from "@/lib/cle-acces/commands/connexion";
import { canProteger, listCles, siteOf } from "@/lib/cle-acces/queries";
import type { AjoutCle, NomCle, PreparationCle, RetraitCle } from "@/lib/cle-acces/schema";
import { proveTitulaire, type TitulaireRefus } from "@/lib/compte/commands/titulaire";
import { callFunction } from "@/lib/db";
import { putDefi, takeDefi } from "@/lib/defi";
import { readFacteur } from "@/lib/facteur/queries";
import { ok, type Result, refuse } from "@/lib/result";

type Refus = TitulaireRefus | "PREUVE";

/**
 * What a browser needs to make a key for this account, as JSON. Asks for as much as signing in does; and never adds a key
 * to an account whose protection the session has not proved.
 */
export async function prepareCle(
  visiteur: Visiteur,
  saisie: z.output<typeof PreparationCle>,
  now: Date,
): Promise<Result<string, Refus>> {
  const { sessionId } = visiteur;
  const compte = await readFacteur(sessionId);
  if (!compte) return refuse("SESSION_FERMEE");
  if (!(await canProteger(sessionId))) return refuse("PREUVE");
  const titulaire = await proveTitulaire(visiteur, saisie, now);
  if (!titulaire.ok) return titulaire;
  const options = await generateRegistrationOptions({
    rpName: "Recul",
    rpID: siteOf().domaine,
    userName: compte.email,
    userID: new Uint8Array(Buffer.from(handleOf(compte.utilisateurId), "base64url")),
    excludeCredentials: (await listCles(sessionId)).map(({ identifiant, transports }) => ({
      id: identifiant,
      transports,
    })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await putDefi("cle-ajout", options.challenge, { sessionId });
  return ok(JSON.stringify(options));
}

/** Adds the key a browser has just made, for this session's account; it counts at once as a proof for this session. Gives back where the person was heading. */
export async function addCle(
  { sessionId }: Visiteur,
  { nom, suite, reponse }: z.output<typeof AjoutCle>,
  _now: Date,
): Promise<Result<string | undefined, "CLE" | "SESSION_FERMEE">> {
  if (!sessionId) return refuse("SESSION_FERMEE");
  const challenge = challengeOf(reponse.response.clientDataJSON);
  if (!(await takeDefi("cle-ajout", challenge, sessionId))) return refuse("CLE");
  const { origine, domaine } = siteOf();
  const verdict = await verifyRegistrationResponse({
    response: reponse,
    expectedChallenge: challenge,
    expectedOrigin: origine,
    expectedRPID: domaine,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verdict?.verified) return refuse("CLE");
  const { id, publicKey, counter } = verdict.registrationInfo.credential;
  const [fait] = await callFunction<{ ajoute: boolean }>(
    "SELECT cle_ajouter($1, $2, $3, $4, $5, $6) AS ajoute",
    [sessionId, id, Buffer.from(publicKey).toString("base64url"), counter, reponse.response.transports, nom],
  );
  return fait?.ajoute ? ok(suite) : refuse("CLE");
}

/** Gives another name to one of one's keys. */
export async function renameCle(
  { sessionId }: Visiteur,
  { cleId, nom }: z.output<typeof NomCle>,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE">> {
  const [fait] = await callFunction<{ fait: boolean }>("SELECT cle_nommer($1, $2, $3) AS fait", [
    sessionId,
    cleId,
    nom,
  ]);
  return fait?.fait ? ok() : refuse("INTROUVABLE");
}

/** Removes one of one's keys, from a session that has proved one; the account's other sessions are closed. */
export async function removeCle(
  { sessionId }: Visiteur,
  { cleId }: z.output<typeof RetraitCle>,
  _now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "PREUVE">> {
  if (!(await canProteger(sessionId))) return refuse("PREUVE");
  const [fait] = await callFunction<{ fait: boolean }>("SELECT cle_retirer($1, $2) AS fait", [
    sessionId,
    cleId,
  ]);
  return fait?.fait ? ok() : refuse("INTROUVABLE");
}
