import { expect, test } from "@playwright/test";
import { appelDe, envoiDe } from "./gestes/formulaire";
import { type Identite, ouvrirSessions, PERSONNE } from "./gestes/identite";
import { listActions } from "./gestes/inventaire";
import { annoncer, type Demande, frapper, ORIGINE, type Reponse } from "./gestes/requete";

const ICI = "/loire-atlantique";
const REGLAGE = `${ICI}/messages/preferences`;
const preferer = listActions().find(({ nom }) => nom === "updatePreferences")?.id ?? "";
const connecter = listActions().find(({ nom }) => nom === "connecter")?.id ?? "";

let lea: Identite;
test.beforeAll(async () => {
  lea = (await ouvrirSessions(["lea.moreau@demo.example"]))[0] ?? PERSONNE;
});

test.afterAll(annoncer);

const ajouter = (demande: Demande, entetes: Demande["entetes"]): Demande => ({
  ...demande,
  entetes: { ...demande.entetes, ...entetes },
});
const texte = (type: string, corps: string, entetes = {}): Demande => ({
  methode: "POST",
  entetes: { "content-type": type, origin: ORIGINE, ...entetes },
  corps,
});
const appel = (arguments_: string) => envoiDe([["0", arguments_]]);
const forme = "multipart/form-data; boundary=zz";
const gros = `--zz\r\nContent-Disposition: form-data; name="a"\r\n\r\n${"a".repeat(5_000_000)}\r\n--zz--\r\n`;
const sien = () => appelDe(preferer, ["loire-atlantique", {}], []);

/** A refusal one can read, of the right kind, at once. */
function expectRefus(reponse: Reponse, statut: number, quoi: string) {
  expect(reponse.statut, quoi).toBe(statut);
  expect(reponse.texte, quoi).toMatch(/^\p{Lu}.* .*\.$/su);
  expect(reponse.entetes["cache-control"], quoi).toContain("no-store");
}

test("what no page of ours would send is refused with a sentence, at once, and never fails", async () => {
  const refus: [quoi: string, statut: number, demande: Demande][] = [
    ["a form cut short", 400, texte(forme, "--zz\r\nContent-Disp")],
    ["a form without a boundary", 400, texte("multipart/form-data", "--zz")],
    ["an empty form", 400, texte(forme, "")],
    ["a call that is no JSON", 400, ajouter(appel("["), { "next-action": preferer })],
    ["a call that names nothing", 400, ajouter(appel('["$9"]'), { "next-action": preferer })],
    [
      "a call for what objects are made from",
      400,
      ajouter(appel('["$0:__proto__:then"]'), { "next-action": preferer }),
    ],
    [
      "fifty thousand floors",
      400,
      ajouter(appel("[".repeat(50_000) + "]".repeat(50_000)), { "next-action": preferer }),
    ],
    ["a number without end", 400, ajouter(appel(`["$n${"9".repeat(5_000)}"]`), { "next-action": preferer })],
    [
      "bound arguments that are no JSON",
      400,
      envoiDe([
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", "{"],
      ]),
    ],
    [
      "five thousand fields",
      400,
      envoiDe(Array.from({ length: 5_000 }, (_, rang) => [`c${rang}`, "v"] as const)),
    ],
    [
      "another type than its own",
      400,
      texte("application/x-www-form-urlencoded", "a=b", { "next-action": preferer }),
    ],
    ["JSON that is none", 400, texte("application/json", "{".repeat(9_000))],
    ["five million bytes", 413, texte(forme, gros)],
    ["five million bytes without a length", 413, { ...texte(forme, gros), coule: true }],
    ["another site’s form", 403, ajouter(sien(), { origin: "https://ailleurs.test" })],
    [
      "another site’s form, whose host is forged",
      403,
      ajouter(sien(), { origin: "https://ailleurs.test", "x-forwarded-host": "ailleurs.test" }),
    ],
    ["a neighbour’s form", 403, ajouter(sien(), { "sec-fetch-site": "same-site" })],
    ["a form from nowhere", 403, ajouter(sien(), { origin: "null" })],
    ["an origin that is no address", 403, ajouter(sien(), { origin: "zzz" })],
    ...["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"].map(
      (methode): [string, number, Demande] => [methode, 405, { methode }],
    ),
  ];
  for (const [quoi, statut, demande] of refus) {
    const reponse = await frapper(REGLAGE, ajouter(demande, { cookie: lea.cookie }));
    expectRefus(reponse, statut, quoi);
  }
  const permis = await frapper(REGLAGE, ajouter(sien(), { cookie: lea.cookie }));
  expect(permis.statut).toBe(200);
});

test("the routes that take a form read no more of it than they need", async () => {
  const flot: Demande = { ...texte(forme, gros), coule: true };
  for (const chemin of [
    "/partage/inconnu/ouvrir",
    "/api/auth/callback/credentials",
    "/api/desabonnement?jeton=x",
  ])
    expectRefus(await frapper(chemin, flot), 413, chemin);
});

test("a path that plays with slashes, dots and encodings leads nowhere, and out of the site least of all", async () => {
  for (const chemin of [
    "//ailleurs.test/x",
    "/\\ailleurs.test/x",
    `${ICI}%2fsituations`,
    `${ICI}/..;/situations`,
    `${ICI}/%2e%2e/%2e%2e/etc/passwd`,
    `${ICI}/%00`,
    `${ICI}/%ff%zz`,
    `/${"a".repeat(9_000)}`,
    "/_next/data/x/index.json",
    "/_next/image?url=http://ailleurs.test/x.png&w=64&q=75",
    "/.env",
    "/.git/config",
    "/_next/static/..%2f..%2fserver/app-paths-manifest.json",
  ]) {
    const { statut, entetes } = await frapper(chemin, { entetes: { cookie: lea.cookie } });
    expect([308, 400, 404, 431], `${chemin}: ${statut}`).toContain(statut);
    expect(entetes.location ?? "/", chemin).toMatch(/^\/(?![/\\])/);
  }
});

test("headers that Next speaks among its own parts open nothing", async () => {
  for (const entetes of [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy" },
    { "x-middleware-prefetch": "1" },
    { "x-nextjs-data": "1" },
    { "x-matched-path": ICI, "x-invoke-path": ICI, "x-invoke-status": "200" },
    { "x-middleware-rewrite": ICI, "x-middleware-next": "1" },
    { "x-now-route-matches": "1=loire-atlantique", "x-vercel-id": "cdg1::a" },
    { "next-router-state-tree": "%5B%22x" },
    { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1", forwarded: "for=127.0.0.1;host=localhost" },
    { authorization: "Bearer x" },
  ]) {
    const { statut, texte: page } = await frapper(`${ICI}/situations`, { entetes });
    expect(statut, JSON.stringify(entetes)).toBeLessThan(400);
    expect(page, JSON.stringify(entetes)).not.toContain("Léa");
    if (statut === 200) expect(page.length, "an empty answer").toBeLessThan(10);
  }
});

test("another host in the request changes no address that is given back, and no other server is asked", async () => {
  const hote = { host: "ailleurs.test", "x-forwarded-host": "ailleurs.test", "x-forwarded-proto": "https" };
  for (const chemin of [
    "/",
    ICI,
    "/connexion",
    "/api/auth/providers",
    "/api/auth/signin",
    "/api/desabonnement?jeton=x",
  ]) {
    const { texte: page, entetes } = await frapper(chemin, { entetes: hote });
    expect(`${page} ${entetes.location}`, chemin).not.toContain("ailleurs.test");
  }
  // An action answers a redirection by asking for the next page itself: of this server, whatever host is named.
  const champs = [
    ["email", "lea.moreau@demo.example"],
    ["motDePasse", "demonstration-recul"],
  ] as const;
  const reponse = await frapper(
    "/connexion",
    ajouter(appelDe(connecter, [{}], champs), { ...hote, origin: "https://ailleurs.test" }),
  );
  expect(reponse.statut).toBeLessThan(500);
});

test("every answer says what a browser may do with it: no script but ours, no frame, no copy", async () => {
  const nonces = new Set<string>();
  for (const chemin of ["/", "/connexion", ICI, `${ICI}/agenda`, `${ICI}/nulle-part`, "/nulle-part"]) {
    const { texte: page, entetes } = await frapper(chemin, {
      entetes: { cookie: lea.cookie, "x-nonce": "a-moi", "content-security-policy": "script-src *" },
    });
    const politique = String(entetes["content-security-policy"]);
    const nonce = /'nonce-([^']+)'/.exec(politique)?.[1] ?? "";
    nonces.add(nonce);
    expect(politique, chemin).toContain("default-src 'none'");
    expect(politique.replace(/style-src-attr 'unsafe-inline'/, ""), chemin).not.toMatch(
      /unsafe-|a-moi|\*|https?:/,
    );
    expect(page, chemin).not.toContain("a-moi");
    for (const [balise] of page.matchAll(/<(script|style|link rel="preload" as="script")\b[^>]*>/g))
      expect(balise, chemin).toContain(`nonce="${nonce}"`);
    expect(page, chemin).not.toMatch(/<[a-z][^>]*\son[a-z]+=|href="\s*javascript:/i);
    expect(entetes).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(entetes["x-powered-by"], chemin).toBeUndefined();
    expect(entetes["cache-control"], chemin).toContain("no-store");
  }
  expect(nonces.size, "one for each answer").toBe(6);
});
