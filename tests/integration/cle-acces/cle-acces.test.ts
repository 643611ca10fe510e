import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { askConnexion, verifyCle } from "@/lib/cle-acces/commands/connexion";
import { addCle, prepareCle, removeCle, renameCle } from "@/lib/cle-acces/commands/garde";
import { listCles, siteOf } from "@/lib/cle-acces/queries";
import { callFunction } from "@/lib/db";
import { prepareFacteur } from "@/lib/facteur/commands/enrolement";
import { forgetFacteur, requireFacteur } from "@/lib/facteur/commands/exigence";
import { createSession } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, MOT_DE_PASSE, ouvrirSession, visiteur } from "../../factories/facteur";
import { createAuthentificateur } from "../../support/authentificateur";
import { clientOf } from "../../support/clients";

const NOW = now();
const REFUS = { ok: false, reason: "CLE" };
const { origine } = siteOf();
let owner: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;
let session: string;
let appareil: ReturnType<typeof createAuthentificateur>;

beforeAll(async () => {
  owner = await clientOf("owner");
});
beforeEach(async () => {
  espace = await createEspaceDeTest();
  session = await ouvrirSession(espace, NOW);
  appareil = createAuthentificateur(origine);
});

async function preparer(sid = session, motDePasse = MOT_DE_PASSE): Promise<string> {
  const options = await prepareCle(visiteur(sid), { nom: "Clé", motDePasse }, NOW);
  if (!options.ok) throw new Error(options.reason);
  return options.value;
}
const donner = (reponse: ReturnType<typeof appareil.creer>, sid = session) =>
  addCle(visiteur(sid), { nom: "Mon téléphone", reponse }, NOW);
const ajouter = async () => donner(appareil.creer(await preparer()));
async function demander(): Promise<string> {
  const options = await askConnexion({ sessionId: null, adresse: randomUUID() });
  if (!options.ok) throw new Error(options.reason);
  return options.value;
}
/** What signing in by the key opens: a session that has proved both. */
async function entrer(): Promise<string> {
  const compte = await verifyCle(appareil.signer(await demander()));
  if (!compte.ok) throw new Error(compte.reason);
  const sid = (await createSession(compte.value, { moyen: "cle-acces", agent: null }, NOW)) ?? "";
  await callFunction("SELECT session_prouver($1)", [sid]);
  return sid;
}

describe("adding a passkey", () => {
  it("asks for the password, and keeps the public half under the name it was given", async () => {
    const sans = await prepareCle(visiteur(session), { nom: "Clé", motDePasse: "un autre" }, NOW);
    expect(sans).toEqual({ ok: false, reason: "MOT_DE_PASSE" });
    expect(await ajouter()).toMatchObject({ ok: true });
    expect(await listCles(session)).toMatchObject([{ nom: "Mon téléphone", utiliseeLe: null }]);
  });

  it.each([
    ["another site", { origine: "https://ailleurs.exemple" }],
    ["another domain", { domaine: "ailleurs.exemple" }],
    ["nobody recognised", { sansPersonne: true }],
    ["another challenge", { challenge: "QUJDREVGR0hJSktMTU5PUA" }],
  ])("refuses %s", async (_quoi, ecarts) => {
    expect(await donner(appareil.creer(await preparer(), ecarts))).toEqual(REFUS);
    expect(await listCles(session)).toEqual([]);
  });

  it("takes each challenge once, soon, and from the session it was given to", async () => {
    const options = await preparer();
    const autre = await ouvrirSession(espace, NOW);
    expect(await donner(appareil.creer(options), autre)).toEqual(REFUS);
    expect(await donner(appareil.creer(options))).toMatchObject({ ok: true });
    expect(await donner(createAuthentificateur(origine).creer(options))).toEqual(REFUS);
    const tard = await preparer();
    await owner.query(`UPDATE "Defi" SET "expireLe" = now() - interval '1 second'`);
    expect(await donner(createAuthentificateur(origine).creer(tard))).toEqual(REFUS);
  });

  it("is not for who came in by the password alone, once the account has one", async () => {
    await ajouter();
    const voleuse = await ouvrirSession(espace, NOW);
    const cle = await prepareCle(visiteur(voleuse), { nom: "À moi", motDePasse: MOT_DE_PASSE }, NOW);
    expect(cle).toEqual({ ok: false, reason: "PREUVE" });
    const code = await prepareFacteur(visiteur(voleuse), { motDePasse: MOT_DE_PASSE }, NOW);
    expect(code).toMatchObject({ ok: false });
    const [{ id = "" } = {}] = await listCles(voleuse);
    expect(await removeCle(visiteur(voleuse), { cleId: id }, NOW)).toEqual({ ok: false, reason: "PREUVE" });
    expect(await listCles(session)).toHaveLength(1);
  });
});

describe("signing in with a passkey", () => {
  it("needs nothing else, though the account has a code and the espace asks one", async () => {
    await ajouter();
    await requireFacteur(espace.admin, { roles: ["ADMINISTRATEUR"] }, NOW);
    expect(await findActeur(await ouvrirSession(espace, NOW), espace.slug)).toBeNull();
    await activerFacteur(session, NOW);
    expect(await findActeur(await entrer(), espace.slug)).toMatchObject({ slug: espace.slug });
    expect((await listCles(session))[0]?.utiliseeLe).toBeInstanceOf(Date);
  });

  it.each([
    ["another site", { origine: "https://ailleurs.exemple" }],
    ["another domain", { domaine: "ailleurs.exemple" }],
    ["nobody recognised", { sansPersonne: true }],
    ["a challenge that was never given", { challenge: "QUJDREVGR0hJSktMTU5PUA" }],
    ["the handle of another account", { handle: "YXV0cmU" }],
    ["a counter that stands still, as a copied key's does", { compteur: 1 }],
  ])("refuses %s", async (_quoi, ecarts) => {
    await ajouter();
    expect(await verifyCle(appareil.signer(await demander(), ecarts))).toEqual(REFUS);
  });

  it("refuses another signature, a key it does not know, and an answer given twice, even at once", async () => {
    await ajouter();
    const reponse = appareil.signer(await demander());
    const autre = appareil.signer(await demander());
    const { signature } = autre.response;
    const fausse = { ...reponse, response: { ...reponse.response, signature } };
    expect(await verifyCle(fausse)).toEqual(REFUS);
    expect(await verifyCle(createAuthentificateur(origine).signer(await demander()))).toEqual(REFUS);
    const double = appareil.signer(await demander());
    const essais = await Promise.all([verifyCle(double), verifyCle(double), verifyCle(double)]);
    expect(essais.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("does not answer for an account that was shut", async () => {
    await ajouter();
    await owner.query(`UPDATE "Utilisateur" SET "desactiveLe" = now() WHERE "id" = $1`, [
      espace.admin.utilisateurId,
    ]);
    expect(await verifyCle(appareil.signer(await demander()))).toEqual(REFUS);
  });
});

it("is renamed and removed by its owner alone, which ends the other sessions", async () => {
  await ajouter();
  const [{ id = "" } = {}] = await listCles(session);
  const ailleurs = await ouvrirSession(await createEspaceDeTest(), NOW);
  const nommer = (sid: string) => renameCle(visiteur(sid), { cleId: id, nom: "L’autre" }, NOW);
  expect([(await nommer(ailleurs)).ok, (await nommer(session)).ok]).toEqual([false, true]);
  expect(await removeCle(visiteur(ailleurs), { cleId: id }, NOW)).toMatchObject({ ok: false });
  const autre = await entrer();
  expect(await removeCle(visiteur(session), { cleId: id }, NOW)).toMatchObject({ ok: true });
  expect(await findActeur(autre, espace.slug)).toBeNull();
  expect(await findActeur(session, espace.slug)).not.toBeNull();
});

it("goes with the second factor an administrator takes off", async () => {
  await ajouter();
  await forgetFacteur(espace.admin, { membreId: espace.admin.membreId }, NOW);
  expect(await verifyCle(appareil.signer(await demander()))).toEqual(REFUS);
});
