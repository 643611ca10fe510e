import * as client from "openid-client";
import { env } from "@/lib/env";

/** Past it the provider is said not to answer. */
const PATIENCE_SECONDES = 8;

let configuration: Promise<client.Configuration> | undefined;

/** Whether an identity provider is configured, and what people call it. */
export const nomFournisseur = (): string | null => (env().OIDC_ISSUER ? env().OIDC_NOM : null);

const retour = () => new URL("/connexion/fournisseur/retour", env().NEXTAUTH_URL).href;

/** A provider on this very machine is a developer's, or a test's: it alone may speak without https. */
const isLocal = ({ protocol, hostname }: URL) =>
  protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname);

/**
 * What the provider publishes about itself, read once by process. Every signature is checked against its published keys,
 * the identity token's as the user information's, which has to be signed where `OIDC_USERINFO_SIGNE` names an algorithm.
 */
async function discover(): Promise<client.Configuration> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_USERINFO_SIGNE } = env();
  const issuer = new URL(OIDC_ISSUER ?? "");
  const execute = [client.enableNonRepudiationChecks];
  if (isLocal(issuer)) execute.push(client.allowInsecureRequests);
  return client.discovery(
    issuer,
    OIDC_CLIENT_ID ?? "",
    OIDC_USERINFO_SIGNE ? { userinfo_signed_response_alg: OIDC_USERINFO_SIGNE } : {},
    client.ClientSecretPost(OIDC_CLIENT_SECRET),
    { execute, timeout: PATIENCE_SECONDES },
  );
}

function configured(): Promise<client.Configuration> {
  configuration ??= discover().catch((error: unknown) => {
    configuration = undefined;
    throw error;
  });
  return configuration;
}

/** What is asked of the provider, and what its answer has to match. */
export type Demande = { adresse: string; state: string; nonce: string; verifier: string };

/** Where to send someone to be recognised: with a state, a nonce and a PKCE challenge of this journey alone. */
export async function startDemande(): Promise<Demande> {
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ];
  const { OIDC_SCOPES, OIDC_ACR } = env();
  const adresse = client.buildAuthorizationUrl(await configured(), {
    redirect_uri: retour(),
    scope: OIDC_SCOPES,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(OIDC_ACR ? { acr_values: OIDC_ACR } : {}),
  });
  return { adresse: adresse.href, state, nonce, verifier };
}

/** Claims as the provider gave them, once all that vouches for them was checked; and its word for ending the session there. */
export type Recit = { emetteur: string; revendications: Record<string, unknown>; jeton: string };

/**
 * The identity behind the way back, `parametres`. Throws when anything does not match: the state, the issuer that answers
 * (mix-up), PKCE, the identity token's signature, issuer, audience, expiry and nonce, the user information's own
 * signature, issuer, audience and subject.
 */
export async function finishDemande(
  parametres: URLSearchParams,
  { state, nonce, verifier }: Omit<Demande, "adresse">,
): Promise<Recit> {
  const config = await configured();
  const courante = new URL(`${retour()}?${parametres}`);
  const jetons = await client.authorizationCodeGrant(config, courante, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const identite = jetons.claims();
  if (!identite || !jetons.id_token) throw new Error("no identity token");
  const personne = await client.fetchUserInfo(config, jetons.access_token, identite.sub);
  return {
    emetteur: identite.iss,
    revendications: { ...identite, ...personne, acr: identite.acr, amr: identite.amr },
    jeton: jetons.id_token,
  };
}

/** Where to end the session at the provider too; null when it does not offer it. */
export async function closeAdresse(jeton: string): Promise<string | null> {
  const config = await configured();
  if (!config.serverMetadata().end_session_endpoint) return null;
  return client.buildEndSessionUrl(config, {
    id_token_hint: jeton,
    post_logout_redirect_uri: new URL("/connexion", env().NEXTAUTH_URL).href,
    state: client.randomState(),
  }).href;
}
