import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import { withEspace } from "@/lib/db";
import { createAdmission, removeAdmission } from "@/lib/fournisseur/commands/admission";
import * as connexion from "@/lib/fournisseur/commands/connexion";
import { getAdmissions } from "@/lib/fournisseur/queries";
import { closeMembre } from "@/lib/membre/commands/membre";
import { attendFacteur, createSession } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, emailOf, MOT_DE_PASSE, ouvrirSession } from "../../factories/facteur";
import { clientOf } from "../../support/clients";
import { claimsOf, startFournisseur } from "../../support/fournisseur";

const NOW = now();
const FOURNISSEUR = { ok: false, reason: "FOURNISSEUR" };
const ETAT = { ok: false, reason: "ETAT" };
const AUCUN = { ok: false, reason: "AUCUN_COMPTE" };
const AUTRE = "https://autre.exemple";

let idp: Awaited<ReturnType<typeof startFournisseur>>;
let owner: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;
let qui: { sub: string; email: string; email_verified: boolean; given_name: string; usual_name: string };

beforeAll(async () => {
  owner = await clientOf("owner");
  idp = await startFournisseur({
    retour: "http://localhost:3000/connexion/fournisseur/retour",
    client: "recul",
  });
  Object.assign(process.env, {
    OIDC_ISSUER: idp.issuer,
    OIDC_CLIENT_ID: "recul",
    OIDC_CLIENT_SECRET: "un secret de test",
    OIDC_USERINFO_SIGNE: "RS256",
  });
});
afterAll(() => idp.stop());
beforeEach(async () => {
  espace = await createEspaceDeTest();
  const nom = { given_name: "Ada", usual_name: "LOVELACE" };
  qui = { sub: randomUUID(), email: emailOf(espace), email_verified: true, ...nom };
  idp.set(qui);
});

async function partir() {
  const depart = await connexion.startConnexion("/compte", randomUUID());
  if (!depart.ok) throw new Error(depart.reason);
  const { adresse, lien } = depart.value;
  return { parametres: await idp.follow(adresse), lien, adresse };
}
const entrer = async () => connexion.finishConnexion(await partir());
const ouvrir = async (utilisateurId: string) =>
  (await createSession(utilisateurId, { moyen: "fournisseur", agent: null }, NOW)) ?? "";

describe("what the provider says", () => {
  it("opens the account of the same verified address, with signed user information", async () => {
    const { adresse } = await partir();
    expect(Object.fromEntries(new URL(adresse).searchParams)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
    const retour = await entrer();
    expect(retour).toMatchObject({ ok: true, value: { suite: "/compte", prouve: false } });
    const session = await ouvrir(retour.ok ? retour.value.utilisateurId : "");
    expect(await findActeur(session, espace.slug)).toMatchObject({ slug: espace.slug });
    // The next time by the provider's own id, whatever the address has become.
    idp.set({ ...qui, email: "autre@exemple.fr" });
    expect(await entrer()).toMatchObject({ ok: true, value: { relie: false } });
  });

  const idToken = (change: (claims: Record<string, unknown>) => unknown) => ({
    "/token": (corps: string) => {
      const jetons = JSON.parse(corps);
      return JSON.stringify({ ...jetons, id_token: change(claimsOf(jetons.id_token)) });
    },
  });
  const userinfo = (change: (claims: Record<string, unknown>) => string) => ({
    "/me": (corps: string) => change(claimsOf(corps)),
  });

  it.each([
    ["an identity token signed by another key", () => idToken((dit) => idp.forge(dit))],
    ["an identity token for another client", () => idToken((dit) => idp.sign({ ...dit, aud: "autre" }))],
    ["an identity token of another issuer", () => idToken((dit) => idp.sign({ ...dit, iss: AUTRE }))],
    ["an identity token without its nonce", () => idToken(({ nonce: _, ...dit }) => idp.sign(dit))],
    ["the nonce of another journey", () => idToken((dit) => idp.sign({ ...dit, nonce: "un-autre" }))],
    ["an identity token that is over", () => idToken((dit) => idp.sign({ ...dit, exp: 1_700_000_000 }))],
    ["no identity token", () => idToken(() => undefined)],
    ["user information signed by another key", () => userinfo((dit) => idp.forge(dit))],
    ["user information for another client", () => userinfo((dit) => idp.sign({ ...dit, aud: "autre" }))],
    ["user information of another issuer", () => userinfo((dit) => idp.sign({ ...dit, iss: AUTRE }))],
    ["user information about someone else", () => userinfo((dit) => idp.sign({ ...dit, sub: "autre" }))],
    ["user information nobody signed", () => userinfo((dit) => JSON.stringify(dit))],
  ])("is not believed with %s", async (_quoi, alterer) => {
    idp.set(qui, alterer());
    expect(await entrer()).toEqual(FOURNISSEUR);
    idp.set(qui);
    expect(await entrer()).toMatchObject({ ok: true });
  });

  it("is believed once, in the browser that left, and from the issuer it was sent to", async () => {
    const { parametres, lien } = await partir();
    const autre = await partir();
    expect(await connexion.finishConnexion({ parametres, lien: autre.lien })).toEqual(ETAT);
    expect(await connexion.finishConnexion({ parametres: "code=a&state=b", lien })).toEqual(ETAT);
    expect(await connexion.finishConnexion({ parametres, lien })).toMatchObject({ ok: true });
    expect(await connexion.finishConnexion({ parametres, lien })).toEqual(ETAT);
    for (const iss of [AUTRE, null]) {
      const ailleurs = await partir();
      const meles = new URLSearchParams(ailleurs.parametres);
      if (iss) meles.set("iss", iss);
      else meles.delete("iss");
      const retour = { parametres: String(meles), lien: ailleurs.lien };
      expect(await connexion.finishConnexion(retour)).toEqual(FOURNISSEUR);
    }
  });

  it("opens nothing by an address it does not vouch for, nor for one nobody knows", async () => {
    idp.set({ ...qui, email_verified: false });
    expect(await entrer()).toEqual(AUCUN);
    idp.set({ sub: qui.sub, email: qui.email });
    expect(await entrer()).toEqual(AUCUN);
    idp.set({ ...qui, email: "personne@exemple.fr" });
    expect(await entrer()).toEqual(AUCUN);
  });
});

describe("an account that is linked", () => {
  const prouvee = (quand: "now()" | "NULL") =>
    owner.query(`UPDATE "Utilisateur" SET "adresseProuveeLe" = ${quand} WHERE "email" = $1`, [qui.email]);
  const parMotDePasse = async () => {
    const saisie = { email: qui.email, motDePasse: MOT_DE_PASSE, suite: undefined };
    return (await verifyConnexion(saisie, randomUUID())).ok;
  };

  it("loses the password someone else could have chosen, and its sessions", async () => {
    await prouvee("NULL");
    const avant = await ouvrirSession(espace, NOW);
    expect(await entrer()).toMatchObject({ ok: true, value: { relie: true } });
    expect(await findActeur(avant, espace.slug)).toBeNull();
    expect(await parMotDePasse()).toBe(false);
  });

  it.each([
    ["loses the second factor someone else could have added", "NULL", false],
    ["keeps the one its owner added after proving the address", "now()", true],
  ] as const)("%s", async (_quoi, quand, attend) => {
    await prouvee(quand);
    await activerFacteur(await ouvrirSession(espace, NOW), NOW);
    const retour = await entrer();
    const session = await ouvrir(retour.ok ? retour.value.utilisateurId : "");
    expect(await attendFacteur(session)).toBe(attend);
  });

  it("keeps them when its owner had proved to read the address", async () => {
    await prouvee("now()");
    const avant = await ouvrirSession(espace, NOW);
    expect(await entrer()).toMatchObject({ ok: true, value: { relie: false } });
    expect(await findActeur(avant, espace.slug)).not.toBeNull();
    expect(await parMotDePasse()).toBe(true);
  });

  it("ends at the provider too, once", async () => {
    const retour = await entrer();
    if (!retour.ok) throw new Error(retour.reason);
    const session = await ouvrir(retour.value.utilisateurId);
    await connexion.keepJeton(session, retour.value.jeton);
    const { rows } = await owner.query(`SELECT "jeton" FROM "Session" WHERE "id" = $1`, [session]);
    expect(rows[0].jeton).not.toContain(retour.value.jeton);
    const lien = (await connexion.prepareFermeture(session)) ?? "";
    const adresse = new URL((await connexion.findFermeture(lien)) ?? "");
    expect(adresse.origin).toBe(idp.issuer);
    expect(adresse.searchParams.get("id_token_hint")).toBe(retour.value.jeton);
    expect(await connexion.findFermeture(lien)).toBeNull();
  });
});

describe("an espace that admits a domain", () => {
  const admettre = (domaine: string, valeur = "", structureId?: string) =>
    createAdmission(espace.admin, { domaine, valeur, structureId }, NOW);
  const membreOf = (courriel: string) =>
    withEspace(espace, (tx) =>
      tx.membre.findFirst({ where: { courriel }, include: { roles: { select: { role: true } } } }),
    );

  it("gives a place to a verified address of it, as a professional of the structure its claim names", async () => {
    const domaine = `d${randomUUID()}.exemple.fr`;
    const grace = { ...qui, email: `grace@${domaine}`, given_name: "Grace", siret: "22440002800011" };
    await admettre(domaine);
    await admettre(domaine, grace.siret, espace.structureId);
    expect(await admettre(domaine)).toEqual({ ok: false, reason: "DEJA" });
    expect((await getAdmissions(espace.admin))?.regles).toHaveLength(2);
    idp.set({ ...grace, email_verified: false });
    expect(await entrer()).toEqual(AUCUN);
    idp.set(grace);
    const retour = await entrer();
    expect(retour).toMatchObject({ ok: true, value: { relie: false } });
    expect(await membreOf(grace.email)).toMatchObject({
      prenom: "Grace",
      nom: "LOVELACE",
      structureId: espace.structureId,
      roles: [{ role: "PROFESSIONNEL" }],
    });
    const session = await ouvrir(retour.ok ? retour.value.utilisateurId : "");
    expect(await findActeur(session, espace.slug)).toMatchObject({ roles: ["PROFESSIONNEL"] });
    expect(await findActeur(session, (await createEspaceDeTest()).slug)).toBeNull();
  });

  it("does not bring back who was shut out, and stops when the rule goes", async () => {
    const domaine = `d${randomUUID()}.exemple.fr`;
    const email = `grace@${domaine}`;
    await admettre(domaine);
    idp.set({ ...qui, email });
    const retour = await entrer();
    const { id: membreId = "" } = (await membreOf(email)) ?? {};
    expect(await closeMembre(espace.admin, { membreId, rouvrir: false }, NOW)).toMatchObject({ ok: true });
    await entrer();
    const session = await ouvrir(retour.ok ? retour.value.utilisateurId : "");
    expect(await findActeur(session, espace.slug)).toBeNull();
    await removeAdmission(espace.admin, { domaine, valeur: "" }, NOW);
    idp.set({ ...qui, sub: randomUUID(), email: `autre@${domaine}` });
    expect(await entrer()).toEqual(AUCUN);
  });
});
