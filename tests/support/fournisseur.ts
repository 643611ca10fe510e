import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

type Personne = Record<string, unknown> & { sub: string };
type Alteration = (corps: string) => string;

const CLE = "cle-de-test";
const b64 = (valeur: unknown) => Buffer.from(JSON.stringify(valeur)).toString("base64url");
const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The claims of a signed token, unread by anyone but a test. */
export const claimsOf = (jeton: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(jeton.split(".")[1] ?? "", "base64url").toString());

/** A real OpenID provider, on a port of its own, whose users sign in without a page and whose answers a test may alter. */
export async function startFournisseur({
  retour,
  client,
  port = 0,
}: {
  retour: string;
  client: string;
  port?: number;
}) {
  const { privateKey } = newKey();
  const serveur = createServer();
  await new Promise<void>((resolve) => serveur.listen(port, "localhost", resolve));
  const issuer = `http://localhost:${(serveur.address() as AddressInfo).port}`;
  let personne: Personne = { sub: "personne" };
  const alterations = new Map<string, Alteration>();

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client,
        client_secret: "un secret de test",
        redirect_uris: [retour],
        post_logout_redirect_uris: [new URL("/connexion", retour).href],
        token_endpoint_auth_method: "client_secret_post",
        userinfo_signed_response_alg: "RS256",
      },
    ],
    jwks: {
      keys: [{ ...privateKey.export({ format: "jwk" }), kid: CLE, alg: "RS256", use: "sig" }] as never,
    },
    cookies: { keys: ["cookies de test"] },
    features: { jwtUserinfo: { enabled: true }, devInteractions: { enabled: false } },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["given_name", "usual_name", "siret"],
    },
    findAccount: (_contexte, sub) => ({ accountId: sub, claims: () => personne }),
    loadExistingGrant: async (contexte) => {
      const grant = new contexte.oidc.provider.Grant({
        clientId: contexte.oidc.client?.clientId,
        accountId: contexte.oidc.session?.accountId,
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    interactions: { url: (_contexte, { uid }) => `/moi/${uid}` },
  });
  const repondre = provider.callback();
  serveur.on("request", async (requete, reponse) => {
    const chemin = requete.url ?? "";
    if (chemin.startsWith("/moi/"))
      return provider.interactionFinished(requete, reponse, { login: { accountId: personne.sub } });
    const alteration = alterations.get(chemin);
    if (alteration) {
      const finir = reponse.end.bind(reponse) as (corps: string) => typeof reponse;
      reponse.end = ((corps: unknown) => {
        const altere = alteration(String(corps));
        if (!altere.startsWith("{")) reponse.setHeader("content-type", "application/jwt; charset=utf-8");
        else reponse.setHeader("content-type", "application/json; charset=utf-8");
        reponse.setHeader("content-length", Buffer.byteLength(altere));
        return finir(altere);
      }) as typeof reponse.end;
    }
    return repondre(requete, reponse);
  });

  const sign = (claims: unknown, cle: KeyObject = privateKey) => {
    const contenu = `${b64({ alg: "RS256", kid: CLE, typ: "JWT" })}.${b64(claims)}`;
    return `${contenu}.${createSign("RSA-SHA256").update(contenu).sign(cle).toString("base64url")}`;
  };

  return {
    issuer,
    sign,
    /** Signed by a key the provider has never published. */
    forge: (claims: unknown) => sign(claims, newKey().privateKey),
    /** Who signs in next, and how the provider's answers to these addresses are changed. */
    set(qui: Personne, changes: Record<string, Alteration> = {}) {
      personne = qui;
      alterations.clear();
      for (const [chemin, change] of Object.entries(changes)) alterations.set(chemin, change);
    },
    /** What the browser does: from the address it was sent to, to the parameters it comes back with. */
    async follow(depart: string): Promise<string> {
      const cookies = new Map<string, string>();
      let adresse = depart;
      for (let pas = 0; pas < 10 && !adresse.startsWith(retour); pas += 1) {
        const cookie = [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join("; ");
        const reponse = await fetch(adresse, { redirect: "manual", headers: { cookie } });
        for (const recu of reponse.headers.getSetCookie()) {
          const [nom = "", valeur = ""] = (recu.split(";")[0] ?? "").split("=");
          cookies.set(nom, valeur);
        }
        const suite = reponse.headers.get("location");
        if (!suite) throw new Error(`${reponse.status} ${await reponse.text()}`);
        adresse = new URL(suite, adresse).href;
      }
      return new URL(adresse).searchParams.toString();
    },
    stop: () =>
      new Promise<void>((resolve) => {
        serveur.closeAllConnections();
        serveur.close(() => resolve());
      }),
  };
}
