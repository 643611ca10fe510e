import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { addCle, prepareCle, removeCle } from "@/lib/cle-acces/commands/garde";
import { listCles, siteOf } from "@/lib/cle-acces/queries";
import { confirmAdresse, renounceAdresse, requestAdresse } from "@/lib/compte/commands/adresse";
import { revokeConnexion } from "@/lib/compte/commands/connexion";
import { deliverComptes } from "@/lib/compte/commands/deliver";
import { listConnexions } from "@/lib/compte/queries/connexion";
import { formatEnvoiCompte } from "@/lib/compte/queries/courriel";
import { jetonOf } from "@/lib/compte/queries/secret";
import { readAdresseAttendue } from "@/lib/compte/queries/titulaire";
import { callFunction, withEspace } from "@/lib/db";
import { prepareFacteur } from "@/lib/facteur/commands/enrolement";
import { proveFacteur } from "@/lib/facteur/commands/preuve";
import { removeFacteur } from "@/lib/facteur/commands/secours";
import { normaliserSecours } from "@/lib/facteur/rules";
import { createSession, type Moyen, revokeSession } from "@/lib/session";
import { addMinutes, now } from "@/lib/time";
import type { SorteCompte } from "@/prisma/client/enums";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, MOT_DE_PASSE, ouvrirSession, visiteur } from "../../factories/facteur";
import { createAuthentificateur } from "../../support/authentificateur";
import { clientOf } from "../../support/clients";
import { codeOf } from "../../support/telephone";

const NOW = now();
const RECONNEXION = { ok: false, reason: "RECONNEXION" };
let owner: Awaited<ReturnType<typeof clientOf>>;
let espace: EspaceDeTest;
let session: string;

beforeAll(async () => {
  owner = await clientOf("owner");
});
beforeEach(async () => {
  espace = await createEspaceDeTest();
  session = await ouvrirSession(espace, NOW);
});

const vieillir = (sid: string) =>
  owner.query(
    `UPDATE "Session" SET "creeLe" = "creeLe" - interval '11 minutes', "facteurLe" = "facteurLe" - interval '11 minutes' WHERE "id" = $1`,
    [sid],
  );
const ouvrir = async (moyen: Moyen, prouve = false) => {
  const sid = (await createSession(espace.admin.utilisateurId, { moyen, agent: null }, NOW)) ?? "";
  if (prouve) await callFunction("SELECT session_prouver($1)", [sid]);
  return sid;
};
const faux = (secret: string) => (codeOf(secret, NOW) === "000000" ? "111111" : "000000");

describe("a change of address", () => {
  const demander = (sid: string, motDePasse: string, code?: string) =>
    requestAdresse(visiteur(sid), { email: `${randomUUID()}@nouvelle.example`, motDePasse, code }, NOW);

  it("takes a code too where the account has a second factor, unless one was just given", async () => {
    const { secret } = await activerFacteur(session, NOW);
    expect(await demander(session, MOT_DE_PASSE)).toMatchObject({ ok: true });
    await vieillir(session);
    expect(await demander(session, MOT_DE_PASSE)).toEqual({ ok: false, reason: "CODE_ATTENDU" });
    expect(await demander(session, MOT_DE_PASSE, faux(secret))).toEqual({ ok: false, reason: "CODE" });
    expect(await demander(session, "un autre", codeOf(secret, NOW))).toEqual({
      ok: false,
      reason: "MOT_DE_PASSE",
    });
    expect(await demander(session, MOT_DE_PASSE, codeOf(secret, NOW))).toMatchObject({ ok: true });
  });

  it("takes the passkey where the account has one, and nothing more once it was just shown", async () => {
    const options = await prepareCle(visiteur(session), { nom: "Clé", motDePasse: MOT_DE_PASSE }, NOW);
    if (!options.ok) throw new Error(options.reason);
    const reponse = createAuthentificateur(siteOf().origine).creer(options.value);
    expect(await addCle(visiteur(session), { nom: "Clé", reponse }, NOW)).toMatchObject({ ok: true });
    expect(await demander(await ouvrir("mot-de-passe"), MOT_DE_PASSE)).toEqual(RECONNEXION);
    const parCle = await ouvrir("cle-acces", true);
    expect(await demander(parCle, "")).toMatchObject({ ok: true });
    await vieillir(parCle);
    expect(await demander(parCle, MOT_DE_PASSE)).toEqual(RECONNEXION);
  });

  it("takes a sign-in of less than ten minutes where there is nothing to type, as does a second factor", async () => {
    await owner.query(`UPDATE "Utilisateur" SET "motDePasse" = NULL WHERE "id" = $1`, [
      espace.admin.utilisateurId,
    ]);
    const sid = await ouvrir("fournisseur");
    expect(await demander(sid, "")).toMatchObject({ ok: true });
    await vieillir(sid);
    expect(await demander(sid, "")).toEqual(RECONNEXION);
    expect(await prepareFacteur(visiteur(sid), { motDePasse: "" }, NOW)).toEqual(RECONNEXION);
    // Nor does the database by itself.
    const [fait] = await callFunction<{ fait: boolean }>(
      "SELECT session_changer_adresse($1, 'x@y.example', $2, $3, $4, $5, $6) AS fait",
      [sid, randomUUID(), "a".repeat(64), randomUUID(), "b".repeat(64), NOW],
    );
    expect(fait?.fait).toBe(false);
  });
});

describe("what protects the account", () => {
  const courriels = async () => {
    const { rows } = await owner.query(
      `SELECT "id", "sorte", "adresse", "reste" FROM "CompteEnvoi" WHERE "utilisateurId" = $1 ORDER BY "creeLe", "sorte"`,
      [espace.admin.utilisateurId],
    );
    return rows as { id: string; sorte: SorteCompte; adresse: string; reste: number | null }[];
  };
  const sortes = async () => (await courriels()).map(({ sorte }) => sorte);

  it("does not change in silence: a mail each time, to the account's address, and how many codes are left", async () => {
    const { secret, codes } = await activerFacteur(session, NOW);
    expect(await sortes()).toEqual(["FACTEUR_AJOUTE"]);
    const autre = await ouvrirSession(espace, NOW);
    await proveFacteur(visiteur(autre), { code: normaliserSecours(codes[0] ?? ""), suite: undefined }, NOW);
    const dernier = (await courriels()).at(-1);
    expect(dernier).toMatchObject({ sorte: "SECOURS_UTILISE", reste: 9 });
    if (dernier) expect(formatEnvoiCompte(dernier).texte).toContain("Il vous reste 9 codes de secours.");
    const retrait = { motDePasse: MOT_DE_PASSE, code: codeOf(secret, NOW, 1) };
    expect(await removeFacteur(visiteur(autre), retrait, NOW)).toMatchObject({ ok: true });
    expect(await sortes()).toEqual(["FACTEUR_AJOUTE", "SECOURS_UTILISE", "FACTEUR_RETIRE"]);
    const options = await prepareCle(visiteur(autre), { nom: "Clé", motDePasse: MOT_DE_PASSE }, NOW);
    if (!options.ok) throw new Error(options.reason);
    const reponse = createAuthentificateur(siteOf().origine).creer(options.value);
    const ajout = { nom: "Clé", suite: "/nord", reponse };
    expect(await addCle(visiteur(autre), ajout, NOW)).toEqual({ ok: true, value: "/nord" });
    const [cle] = await listCles(autre);
    await removeCle(visiteur(autre), { cleId: cle?.id ?? "" }, NOW);
    expect((await sortes()).slice(3)).toEqual(["CLE_AJOUTEE", "CLE_RETIREE"]);
  });

  it("is an address too: the one that waits is shown, and given up from there", async () => {
    const email = `${randomUUID()}@nouvelle.example`;
    await requestAdresse(visiteur(session), { email, motDePasse: MOT_DE_PASSE }, NOW);
    expect(await readAdresseAttendue(session, NOW)).toBe(email);
    expect(await readAdresseAttendue(session, addMinutes(NOW, 24 * 60 + 1))).toBeNull();
    const envoi = (await courriels()).find(({ sorte }) => sorte === "ADRESSE_LIEN");
    expect(await renounceAdresse(visiteur(session), {}, NOW)).toMatchObject({ ok: true });
    expect(await readAdresseAttendue(session, NOW)).toBeNull();
    const lien = { jeton: jetonOf(envoi?.id ?? "") };
    expect(await confirmAdresse(visiteur(session), lien, NOW)).toEqual({ ok: false, reason: "LIEN" });
    expect(await renounceAdresse(visiteur(session), {}, NOW)).toEqual({ ok: false, reason: "LIEN" });
  });
});

describe("a sign-in with a second factor", () => {
  let secret: string;
  let depuis: bigint;
  const lignes = () =>
    withEspace(espace, (tx) =>
      tx.journal.findMany({ orderBy: { id: "asc" }, select: { id: true, acte: true, objetId: true } }),
    );
  const actes = async () => (await lignes()).filter(({ id }) => id > depuis).map(({ acte }) => acte);

  beforeEach(async () => {
    ({ secret } = await activerFacteur(session, NOW));
    depuis = (await lignes()).at(-1)?.id ?? 0n;
  });

  it("is a line of the journal, and a connection of the list, once its code was given", async () => {
    const autre = await ouvrirSession(espace, NOW);
    expect(await actes()).toEqual([]);
    expect((await listConnexions(session)).map(({ id }) => id)).toEqual([session]);
    const donne = { code: codeOf(secret, NOW), suite: undefined };
    expect(await proveFacteur(visiteur(autre), donne, NOW)).toMatchObject({ ok: true });
    expect(await actes()).toEqual(["connexion"]);
    expect((await listConnexions(session)).map(({ id }) => id)).toEqual([session, autre]);
    // One that was open already does not sign in again.
    const encore = { code: codeOf(secret, NOW, 1), suite: undefined };
    expect(await proveFacteur(visiteur(autre), encore, NOW)).toMatchObject({ ok: true });
    expect(await actes()).toEqual(["connexion"]);
  });

  it("is a line at once by a passkey, which proves both", async () => {
    await ouvrir("cle-acces", true);
    expect(await actes()).toEqual(["connexion"]);
  });

  it("is a line of its own when its code never comes, once, and its session is over", async () => {
    const autre = await ouvrirSession(espace, NOW);
    await deliverComptes(() => addMinutes(NOW, 5));
    expect(await actes()).toEqual([]);
    await deliverComptes(() => addMinutes(NOW, 11));
    await deliverComptes(() => addMinutes(NOW, 12));
    expect(await actes()).toEqual(["connexion-abandonnee"]);
    const tard = { code: codeOf(secret, NOW), suite: undefined };
    expect(await proveFacteur(visiteur(autre), tard, NOW)).toMatchObject({ reason: "SESSION_FERMEE" });
    expect(await findActeur(session, espace.slug)).not.toBeNull();
  });

  it("is the same line when it is closed before, from here or from elsewhere: nobody had come in", async () => {
    await revokeSession(await ouvrirSession(espace, NOW));
    expect(await actes()).toEqual(["connexion-abandonnee"]);
    await ouvrirSession(espace, NOW);
    expect(await revokeConnexion(visiteur(session), { connexionId: undefined }, NOW)).toMatchObject({
      ok: true,
    });
    expect(await actes()).toEqual(["connexion-abandonnee", "connexion-abandonnee"]);
  });
});
