import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { revokeConnexion } from "@/lib/compte/commands/connexion";
import { listConnexions, verifyConnexion } from "@/lib/compte/queries/connexion";
import { callFunction, withEspace } from "@/lib/db";
import { closeMembre } from "@/lib/membre/commands/membre";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { createSession, revokeSession } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { clientOf } from "../../support/clients";

const NOW = now();
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const MOTS = "mot de passe de test";

let espace: EspaceDeTest;
let proprietaire: pg.Client;
let compte: { utilisateurId: string; membreId: string; courriel: string };

beforeAll(async () => {
  espace = await createEspaceDeTest();
  proprietaire = await clientOf("admin");
});

beforeEach(async () => {
  const courriel = `${randomUUID()}@essai.example`;
  const motDePasse = await hashMotDePasse(MOTS);
  compte = { ...(await createMembre(espace, { email: courriel, motDePasse })), courriel };
});

const open = () => createSession(compte.utilisateurId, { moyen: "mot-de-passe", agent: FIREFOX }, NOW);

const lignes = (depuis = 0n) =>
  withEspace(espace, (tx) =>
    tx.journal.findMany({
      where: { membreId: compte.membreId, id: { gt: depuis } },
      orderBy: { id: "asc" },
      select: { id: true, acte: true, objet: true, objetId: true },
    }),
  );
const actes = async (depuis?: bigint) => (await lignes(depuis)).map(({ acte }) => acte);
const derniere = async () => (await lignes()).at(-1)?.id;

const rowOf = async (sid: string | undefined) =>
  (await proprietaire.query(`SELECT "moyen", "appareil", "vueLe" FROM "Session" WHERE "id" = $1`, [sid]))
    .rows[0];

describe("a session", () => {
  it("says how it was opened and from what, in our own words", async () => {
    expect(await rowOf(await open())).toMatchObject({
      moyen: "mot-de-passe",
      appareil: "Firefox sur Windows",
    });
  });

  it("is opened by no other means than those we know", async () => {
    const ouvrir = callFunction("SELECT session_ouvrir($1, $2, $3)", [compte.utilisateurId, NOW, "magie"]);
    await expect(ouvrir).rejects.toThrow(/Session_moyen/);
  });

  it("is noted as seen when it is used, every five minutes at most", async () => {
    const sid = await open();
    const { vueLe } = await rowOf(sid);
    await findActeur(sid ?? "", espace.slug);
    expect((await rowOf(sid)).vueLe).toEqual(vueLe);
    await proprietaire.query(
      `UPDATE "Session" SET "vueLe" = "vueLe" - interval '6 minutes' WHERE "id" = $1`,
      [sid],
    );
    await findActeur(sid ?? "", espace.slug);
    expect((await rowOf(sid)).vueLe.getTime()).toBeGreaterThanOrEqual(vueLe.getTime());
  });
});

describe("someone's own sessions", () => {
  const visiteur = (sessionId: string) => ({ sessionId, adresse: "directe" });
  const fermer = (sessionId: string, connexionId?: string) =>
    revokeConnexion(visiteur(sessionId), { connexionId }, NOW);
  const entre = async (sid: string) => (await findActeur(sid, espace.slug)) !== null;
  const ouvrir = async () => (await open()) ?? "";

  it("are listed, this one first, and no other account's", async () => {
    await proprietaire.query(`UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = $1`, [
      compte.utilisateurId,
    ]);
    const [premiere, seconde] = [await ouvrir(), await ouvrir()];
    const lues = await listConnexions(premiere);
    expect(lues.map(({ id, ici }) => ({ id, ici }))).toEqual([
      { id: premiere, ici: true },
      { id: seconde, ici: false },
    ]);
    expect(await listConnexions(null)).toEqual([]);
  });

  it("are closed one by one: the next request is refused", async () => {
    const [ici, volee, autre] = [await ouvrir(), await ouvrir(), await ouvrir()];
    expect(await fermer(ici, volee)).toMatchObject({ ok: true });
    expect(await Promise.all([ici, volee, autre].map(entre))).toEqual([true, false, true]);
    expect(await fermer(ici, volee)).toEqual({ ok: false, reason: "INTROUVABLE" });
  });

  it("are closed all at once, but for this one", async () => {
    const [ici, ...autres] = [await ouvrir(), await ouvrir(), await ouvrir()];
    const depuis = await derniere();
    expect(await fermer(ici)).toMatchObject({ ok: true });
    expect(await Promise.all([ici, ...autres].map(entre))).toEqual([true, false, false]);
    expect(await actes(depuis)).toEqual(["deconnexion"]);
  });

  it("are nobody else's to close, and none closes from a session that is over", async () => {
    const [sienne, finie] = [await ouvrir(), await ouvrir()];
    const intruse =
      (await createSession(espace.admin.utilisateurId, { moyen: "mot-de-passe", agent: null }, NOW)) ?? "";
    expect(await fermer(intruse, sienne)).toEqual({ ok: false, reason: "INTROUVABLE" });
    await revokeSession(finie);
    expect(await fermer(finie, sienne)).toEqual({ ok: false, reason: "INTROUVABLE" });
    expect(await entre(sienne)).toBe(true);
  });
});

describe("the journal of an espace", () => {
  it("has a line when one of its members signs in or out", async () => {
    const depuis = await derniere();
    const sid = (await open()) ?? "";
    await revokeSession(sid);
    await revokeSession(sid);
    expect((await lignes(depuis)).map(({ id: _id, ...ligne }) => ligne)).toEqual([
      { acte: "connexion", objet: "membre", objetId: compte.membreId },
      { acte: "deconnexion", objet: "membre", objetId: compte.membreId },
    ]);
  });

  it("has one in each espace the account enters, and none in one that is closed to it", async () => {
    const autre = await createEspaceDeTest();
    const { membreId } = await createMembre(autre);
    const la = (acte: string) =>
      withEspace(autre, (tx) => tx.journal.count({ where: { acte, objetId: membreId } }));
    await proprietaire.query(`UPDATE "Membre" SET "utilisateurId" = $1 WHERE "id" = $2`, [
      compte.utilisateurId,
      membreId,
    ]);
    const avant = await la("connexion");
    await open();
    expect(await la("connexion")).toBe(avant + 1);
    await closeMembre(autre.admin, { membreId, rouvrir: false }, NOW);
    await open();
    expect(await la("connexion")).toBe(avant + 1);
  });

  it("has one when a password is refused to an account, as often as it is tried", async () => {
    const depuis = await derniere();
    const essayer = (motDePasse: string) =>
      verifyConnexion({ email: compte.courriel, motDePasse, suite: undefined }, randomUUID());
    expect(await essayer("un autre mot de passe")).toEqual({ ok: false, reason: "IDENTIFIANTS" });
    expect(await essayer("encore un autre")).toEqual({ ok: false, reason: "IDENTIFIANTS" });
    expect(await essayer(MOTS)).toMatchObject({ ok: true });
    expect(await actes(depuis)).toEqual(["connexion-refusee", "connexion-refusee"]);
  });

  it("is written by the functions of the accounts, and by no other call", async () => {
    const ecrire = callFunction("SELECT compte_journaliser($1, 'connexion')", [compte.utilisateurId]);
    await expect(ecrire).rejects.toThrow(/permission denied/);
  });
});
