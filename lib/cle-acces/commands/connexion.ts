import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { z } from "zod";
import type { Visiteur } from "@/lib/account-action";
import { siteOf } from "@/lib/cle-acces/queries";
import type { ConnexionCle } from "@/lib/cle-acces/schema";
import { callFunction } from "@/lib/db";
import { putDefi, takeDefi } from "@/lib/defi";
import { sommeOf } from "@/lib/empreinte";
import { countDefi } from "@/lib/limite";
import { ok, type Result, refuse } from "@/lib/result";
import { openSession } from "@/lib/session";

type Cle = { utilisateurId: string; publique: string; compteur: string; transports: string[] };
type Reponse = z.output<typeof ConnexionCle>["reponse"];

/** What the device calls the account: always the same, and nothing to who reads it. Base64url. */
export const handleOf = (utilisateurId: string): string =>
  Buffer.from(sommeOf(`cle-acces:${utilisateurId}`), "hex").toString("base64url");

/** What a browser must sign, as JSON: any key this site gave it, once its owner has been recognised. Five minutes, once. */
export async function askConnexion({ adresse }: Visiteur): Promise<Result<string, "TROP_DE_TENTATIVES">> {
  if (!(await countDefi(adresse))) return refuse("TROP_DE_TENTATIVES");
  const options = await generateAuthenticationOptions({
    rpID: siteOf().domaine,
    userVerification: "required",
  });
  await putDefi("cle-connexion", options.challenge, {});
  return ok(JSON.stringify(options));
}

/** The challenge a browser says it signed; '' when what it sent is not JSON. */
export function challengeOf(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8"));
    return typeof challenge === "string" ? challenge : "";
  } catch {
    return "";
  }
}

/**
 * Whose account what was signed opens. The challenge is one of ours, taken once; the key is known, the site is this one,
 * the person was recognised by the device, and its counter moved forward.
 */
export async function verifyCle(reponse: Reponse): Promise<Result<string, "CLE">> {
  const { challenge, cle } = {
    challenge: challengeOf(reponse.response.clientDataJSON),
    cle: await readCle(reponse.id),
  };
  if (!(await takeDefi("cle-connexion", challenge)) || !cle) return refuse("CLE");
  if (reponse.response.userHandle !== handleOf(cle.utilisateurId)) return refuse("CLE");
  const { origine, domaine } = siteOf();
  const verdict = await verifyAuthenticationResponse({
    response: reponse,
    expectedChallenge: challenge,
    expectedOrigin: origine,
    expectedRPID: domaine,
    requireUserVerification: true,
    credential: {
      id: reponse.id,
      publicKey: new Uint8Array(Buffer.from(cle.publique, "base64url")),
      counter: Number(cle.compteur),
      transports: cle.transports,
    },
  }).catch(() => null);
  if (!verdict?.verified) return refuse("CLE");
  const [sert] = await callFunction<{ sert: boolean }>("SELECT cle_servir($1, $2) AS sert", [
    reponse.id,
    verdict.authenticationInfo.newCounter,
  ]);
  return sert?.sert ? ok(cle.utilisateurId) : refuse("CLE");
}

async function readCle(identifiant: string): Promise<Cle | undefined> {
  const [cle] = await callFunction<Cle>("SELECT * FROM cle_lire($1)", [identifiant]);
  return cle;
}

/** Signs in with a passkey, which counts as a password and a code; where the person was heading. */
export async function openConnexionCle(
  { adresse }: Visiteur,
  { reponse, suite }: z.output<typeof ConnexionCle>,
  now: Date,
): Promise<Result<string, "CLE" | "TROP_DE_TENTATIVES">> {
  if (!(await countDefi(adresse))) return refuse("TROP_DE_TENTATIVES");
  const compte = await verifyCle(reponse);
  if (!compte.ok) return compte;
  await openSession(compte.value, "cle-acces", now);
  return ok(suite ?? "/espaces");
}
