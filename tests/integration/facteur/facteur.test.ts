import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { confirmFacteur, prepareFacteur } from "@/lib/facteur/commands/enrolement";
import { proveFacteur } from "@/lib/facteur/commands/preuve";
import { removeFacteur, renewSecours } from "@/lib/facteur/commands/secours";
import { getFacteur } from "@/lib/facteur/queries";
import { normaliserSecours } from "@/lib/facteur/rules";
import { attendFacteur } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, MOT_DE_PASSE, ouvrirSession, visiteur } from "../../factories/facteur";
import { clientOf } from "../../support/clients";
import { codeOf } from "../../support/telephone";

const NOW = now();
let owner: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;
let premiere: string;

beforeAll(async () => {
  owner = await clientOf("owner");
});
beforeEach(async () => {
  espace = await createEspaceDeTest();
  premiere = await ouvrirSession(espace, NOW);
});

const entre = async (session: string) => (await findActeur(session, espace.slug)) !== null;
const donner = (session: string, code: string) =>
  proveFacteur(visiteur(session), { code, suite: undefined }, NOW);
const secourir = (session: string, code: string) =>
  proveFacteur(visiteur(session), { code: normaliserSecours(code), suite: "/compte" }, NOW);
const vieillir = (session: string, colonne: "creeLe" | "facteurLe", minutes: number) =>
  owner.query(
    `UPDATE "Session" SET "${colonne}" = "${colonne}" - interval '${minutes} minutes' WHERE "id" = $1`,
    [session],
  );
const faux = (secret: string) => (codeOf(secret, NOW) === "000000" ? "111111" : "000000");

describe("turning on a second factor", () => {
  it("asks for the password, then for a first code; the other sessions end, this one goes on", async () => {
    const autre = await ouvrirSession(espace, NOW);
    const prepare = (motDePasse: string) => prepareFacteur(visiteur(premiere), { motDePasse }, NOW);
    expect(await prepare("un autre")).toEqual({ ok: false, reason: "MOT_DE_PASSE" });
    expect(await getFacteur(premiere)).toEqual({ etat: "ABSENT" });
    expect((await prepare(MOT_DE_PASSE)).ok).toBe(true);
    const fiche = await getFacteur(premiere);
    if (fiche.etat !== "EN_COURS") throw new Error(fiche.etat);
    const confirme = (code: string) => confirmFacteur(visiteur(premiere), { code }, NOW);
    expect(await confirme(faux(fiche.secret))).toEqual({ ok: false, reason: "CODE" });
    expect([await entre(await ouvrirSession(espace, NOW)), await entre(autre)]).toEqual([true, true]);
    expect((await confirme(codeOf(fiche.secret, NOW))).ok).toBe(true);
    expect([await entre(premiere), await entre(autre)]).toEqual([true, false]);
    expect(await getFacteur(premiere)).toMatchObject({ etat: "ACTIF", codes: 0, frais: true });
    expect(await prepare(MOT_DE_PASSE)).toEqual({ ok: false, reason: "DEJA" });
  });

  it("keeps the secret sealed, for this account alone", async () => {
    await activerFacteur(premiere, NOW);
    const autre = await createEspaceDeTest();
    const ailleurs = await ouvrirSession(autre, NOW);
    const { secret } = await activerFacteur(ailleurs, NOW);
    const { rows } = await owner.query(`SELECT "utilisateurId", "secret" FROM "Facteur"`);
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    // Another account's seal, put on one's own row, opens nothing.
    const moi = await callFunction<{ utilisateurId: string }>("SELECT * FROM session_facteur($1)", [
      premiere,
    ]);
    const lui = await callFunction<{ secret: string }>("SELECT * FROM session_facteur($1)", [ailleurs]);
    await owner.query(`UPDATE "Facteur" SET "secret" = $1, "dernierPas" = 1 WHERE "utilisateurId" = $2`, [
      lui[0]?.secret,
      moi[0]?.utilisateurId,
    ]);
    expect(await donner(await ouvrirSession(espace, NOW), codeOf(secret, NOW))).toMatchObject({
      reason: "CODE",
    });
  });

  it("starts again after half an hour", async () => {
    await prepareFacteur(visiteur(premiere), { motDePasse: MOT_DE_PASSE }, NOW);
    const fiche = await getFacteur(premiere);
    if (fiche.etat !== "EN_COURS") throw new Error(fiche.etat);
    await owner.query(`UPDATE "Facteur" SET "creeLe" = "creeLe" - interval '31 minutes'`);
    expect(await getFacteur(premiere)).toEqual({ etat: "ABSENT" });
    const trop = await confirmFacteur(visiteur(premiere), { code: codeOf(fiche.secret, NOW) }, NOW);
    expect(trop).toEqual({ ok: false, reason: "A_REPRENDRE" });
  });
});

describe("between the password and the code", () => {
  it("opens with the code of now, which does not serve twice, even at once", async () => {
    const { secret } = await activerFacteur(premiere, NOW);
    const sessions = await Promise.all([1, 2, 3].map(() => ouvrirSession(espace, NOW)));
    expect(await donner(sessions[0] ?? "", faux(secret))).toEqual({ ok: false, reason: "CODE" });
    const essais = await Promise.all(sessions.map((session) => donner(session, codeOf(secret, NOW))));
    expect(essais.filter(({ ok }) => ok)).toHaveLength(1);
    expect(essais.filter((essai) => !essai.ok && essai.reason === "DEJA_SERVI")).toHaveLength(2);
    const ouvertes = await Promise.all(sessions.map(entre));
    expect(ouvertes.filter(Boolean)).toHaveLength(1);
    // Nor does an earlier one.
    expect(await donner(await ouvrirSession(espace, NOW), codeOf(secret, NOW, -1))).toMatchObject({
      reason: "DEJA_SERVI",
    });
  });

  it("waits ten minutes, and no more", async () => {
    const { secret } = await activerFacteur(premiere, NOW);
    const session = await ouvrirSession(espace, NOW);
    await vieillir(session, "creeLe", 11);
    expect(await attendFacteur(session)).toBe(false);
    expect(await donner(session, codeOf(secret, NOW))).toMatchObject({ reason: "SESSION_FERMEE" });
  });

  it("refuses after six wrong codes, the right one too, but a recovery code", async () => {
    const { secret, codes } = await activerFacteur(premiere, NOW);
    const session = await ouvrirSession(espace, NOW);
    for (let essai = 0; essai < 5; essai += 1) await donner(session, faux(secret));
    expect(await donner(session, codeOf(secret, NOW))).toMatchObject({ reason: "TROP_DE_TENTATIVES" });
    expect(await secourir(session, codes[0] ?? "")).toEqual({ ok: true, value: "/compte" });
    expect(await entre(session)).toBe(true);
  });
});

describe("the recovery codes", () => {
  it("are ten, serve once each, and only for their account", async () => {
    const { codes } = await activerFacteur(premiere, NOW);
    expect(new Set(codes).size).toBe(10);
    const sessions = await Promise.all([1, 2].map(() => ouvrirSession(espace, NOW)));
    const essais = await Promise.all(sessions.map((session) => secourir(session, codes[3] ?? "")));
    expect(essais.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await getFacteur(premiere)).toMatchObject({ codes: 9 });
    const autre = await createEspaceDeTest();
    const ailleurs = await ouvrirSession(autre, NOW);
    await activerFacteur(ailleurs, NOW);
    expect(await secourir(await ouvrirSession(autre, NOW), codes[4] ?? "")).toMatchObject({ reason: "CODE" });
    const { rows } = await owner.query(`SELECT "empreinte" FROM "CodeSecours"`);
    expect(JSON.stringify(rows)).not.toContain(codes[4]);
  });

  it("are replaced by others after a fresh code alone, and the former ones no longer serve", async () => {
    const { secret, codes } = await activerFacteur(premiere, NOW);
    await vieillir(premiere, "facteurLe", 11);
    expect(await renewSecours(visiteur(premiere), {}, NOW)).toMatchObject({ ok: false });
    const neufs = await renewSecours(visiteur(premiere), { code: codeOf(secret, NOW) }, NOW);
    expect(neufs.ok && neufs.value.length).toBe(10);
    const session = await ouvrirSession(espace, NOW);
    expect(await secourir(session, codes[0] ?? "")).toMatchObject({ reason: "CODE" });
    expect(await secourir(session, (neufs.ok && neufs.value[0]) || "")).toMatchObject({ ok: true });
  });
});

it("is taken off with the password and a code, and nothing less", async () => {
  const { secret, codes } = await activerFacteur(premiere, NOW);
  const retirer = (motDePasse: string, code: string) =>
    removeFacteur(visiteur(premiere), { motDePasse, code }, NOW);
  expect(await retirer("un autre", codeOf(secret, NOW))).toMatchObject({ reason: "MOT_DE_PASSE" });
  expect(await retirer(MOT_DE_PASSE, faux(secret))).toMatchObject({ reason: "CODE" });
  expect(await retirer(MOT_DE_PASSE, "ZZZZZZZZZZ")).toMatchObject({ reason: "CODE" });
  expect(await retirer(MOT_DE_PASSE, normaliserSecours(codes[0] ?? ""))).toMatchObject({ ok: true });
  expect(await getFacteur(premiere)).toEqual({ etat: "ABSENT" });
  expect(await entre(await ouvrirSession(espace, NOW))).toBe(true);
  const { rows } = await owner.query(
    `SELECT 1 FROM "CodeSecours" c WHERE c."empreinte" <> ''
    AND c."utilisateurId" = (SELECT "id" FROM "Utilisateur" WHERE "email" = $1)`,
    [`admin@${espace.slug}.example`],
  );
  expect(rows).toEqual([]);
});

it("leaves a line in the journal of each espace when it comes, goes, or refuses a code", async () => {
  const { secret } = await activerFacteur(premiere, NOW);
  await donner(await ouvrirSession(espace, NOW), faux(secret));
  const retire = { motDePasse: MOT_DE_PASSE, code: codeOf(secret, NOW) };
  expect(await removeFacteur(visiteur(premiere), retire, NOW)).toMatchObject({ ok: true });
  const actes = await withEspace(espace, (tx) =>
    tx.journal.findMany({
      where: { acte: { in: ["proteger", "deproteger", "connexion-refusee"] } },
      orderBy: { id: "asc" },
      select: { acte: true },
    }),
  );
  expect(actes.map(({ acte }) => acte)).toEqual(["proteger", "connexion-refusee", "deproteger"]);
});
