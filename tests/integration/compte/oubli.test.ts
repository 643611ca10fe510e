import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { cancelAdresse, confirmAdresse, requestAdresse } from "@/lib/compte/commands/adresse";
import { deliverComptes } from "@/lib/compte/commands/deliver";
import { requestMotDePasse, resetMotDePasse } from "@/lib/compte/commands/oubli";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import { readLien } from "@/lib/compte/queries/lien";
import { withEspace } from "@/lib/db";
import { createMembre as inscrire } from "@/lib/membre/commands/membre";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { createSession } from "@/lib/session";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur } from "../../factories/facteur";
import { createMembre } from "../../factories/membre";
import { clientOf } from "../../support/clients";
import { startSmtp } from "../../support/smtp";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
afterAll(smtp.stop);

const now = clock();
const ANCIEN = "ma phrase d’avant";
const NOUVEAU = "une phrase bien à moi";
let espace: EspaceDeTest;
let email: string;
let membre: { utilisateurId: string; membreId: string };

beforeAll(async () => {
  espace = await createEspaceDeTest();
});
beforeEach(async () => {
  email = `${randomUUID()}@essai.example`;
  membre = await createMembre(espace, { email, motDePasse: await hashMotDePasse(ANCIEN) });
  smtp.mails.length = 0;
});

const visiteur = (sessionId: string | null = null) => ({ sessionId, adresse: randomUUID() });
const demander = (adresse: string) => requestMotDePasse(visiteur(), { email: adresse }, now);
const choisir = (jeton: string, nouveau = NOUVEAU, a = now) =>
  resetMotDePasse(visiteur(), { jeton, nouveau, confirmation: nouveau }, a);
const session = async () =>
  (await createSession(membre.utilisateurId, { moyen: "mot-de-passe", agent: null }, now)) ?? "";
const entre = async (sid: string) => (await findActeur(sid, espace.slug)) !== null;
const connecte = async (adresse: string, motDePasse: string) =>
  (await verifyConnexion({ email: adresse, motDePasse, suite: undefined }, randomUUID())).ok;

/** The mails that leave now for this address: their subjects, and the secret of the last link. */
const courriels = async (adresse = email) => {
  await deliverComptes(() => now);
  const recus = smtp.mails.filter(({ to }) => JSON.stringify(to).includes(adresse));
  const jeton = /\/lien\/([\w-]{43})/.exec(
    recus.findLast(({ text }) => text?.includes("/lien/"))?.text ?? "",
  )?.[1];
  return { sujets: recus.map(({ subject }) => subject), jeton: jeton ?? "" };
};

describe("a forgotten password", () => {
  it("is chosen anew by a link that serves once: sessions end, a mail says so, the journal too", async () => {
    const ouverte = await session();
    await demander(email.toUpperCase());
    const { sujets, jeton } = await courriels();
    expect(sujets).toEqual(["Choisir un nouveau mot de passe"]);
    expect(await readLien(jeton, now)).toMatchObject({ sorte: "MOT_DE_PASSE_LIEN", email });
    expect(await choisir(jeton)).toMatchObject({ ok: true });
    expect(await entre(ouverte)).toBe(false);
    expect([await connecte(email, ANCIEN), await connecte(email, NOUVEAU)]).toEqual([false, true]);
    expect(await choisir(jeton, "celle d’un autre")).toEqual({ ok: false, reason: "LIEN" });
    expect((await courriels()).sujets).toContain("Votre mot de passe a changé");
    const lignes = { acte: "mot-de-passe", objetId: membre.membreId };
    expect(await withEspace(espace, (tx) => tx.journal.count({ where: lignes }))).toBe(1);
  });

  it("serves thirty minutes, and a link asked for before no longer once one was used", async () => {
    await demander(email);
    const premier = (await courriels()).jeton;
    await demander(email);
    const second = (await courriels()).jeton;
    expect(await choisir(second, NOUVEAU, addMinutes(now, 30))).toEqual({ ok: false, reason: "LIEN" });
    expect(await choisir(second, NOUVEAU, addMinutes(now, 29))).toMatchObject({ ok: true });
    expect(await choisir(premier)).toEqual({ ok: false, reason: "LIEN" });
  });

  it("is asked three times in a quarter of an hour, for an address with an account or without", async () => {
    for (const adresse of [email, `${randomUUID()}@personne.example`]) {
      for (let essai = 0; essai < 3; essai++) expect((await demander(adresse)).ok).toBe(true);
      expect(await demander(adresse)).toEqual({ ok: false, reason: "TROP_DE_TENTATIVES" });
    }
  });
});

describe("whether an address has an account", () => {
  const inconnue = () => `${randomUUID()}@personne.example`;

  it("is told neither by the answer nor by what is written, and no mail goes where there is none", async () => {
    const personne = inconnue();
    expect(await demander(personne)).toEqual(await demander(email));
    const admin = await clientOf("admin");
    const { rows } = await admin.query(
      `SELECT "sorte", "utilisateurId", "etat" FROM "CompteEnvoi" WHERE "adresse" IN ($1, $2)`,
      [personne, email],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
    expect((await courriels(personne)).sujets).toEqual([]);
    const { rows: reste } = await admin.query(`SELECT 1 FROM "CompteEnvoi" WHERE "adresse" = $1`, [personne]);
    expect(reste).toEqual([]);
  });

  it("is told neither by a refused sign-in, nor to who invites, nor to who asks for that address", async () => {
    const refus = (adresse: string) =>
      verifyConnexion({ email: adresse, motDePasse: "rien de bon", suite: undefined }, randomUUID());
    expect(await refus(inconnue())).toEqual(await refus(email));
    const autre = await createEspaceDeTest();
    const fiche = {
      prenom: "A",
      nom: "B",
      roles: ["COPIL" as const],
      delegations: [],
      baseSecret: "ETAT" as const,
    };
    const [connue, neuve] = await Promise.all(
      [email, inconnue()].map((adresse) => inscrire(autre.admin, { email: adresse, ...fiche }, now)),
    );
    expect([connue?.ok, neuve?.ok]).toEqual([true, true]);
    const membres = await withEspace(autre, (tx) =>
      tx.membre.findMany({ where: { prenom: "A" }, select: { entree: true, charteVersion: true } }),
    );
    expect(membres[0]).toEqual(membres[1]);
    const sid = await session();
    const pris = (await createMembre(espace, { email: inconnue() })) && `admin@${espace.slug}.example`;
    const changer = (nouvelle: string) =>
      requestAdresse(visiteur(sid), { email: nouvelle, motDePasse: ANCIEN }, now);
    expect(await changer(pris)).toEqual(await changer(inconnue()));
    expect((await courriels(pris)).sujets).toEqual([]);
  });
});

describe("a change of address", () => {
  let nouvelle: string;
  let sid: string;
  const demanderAdresse = (motDePasse = ANCIEN) =>
    requestAdresse(visiteur(sid), { email: nouvelle, motDePasse }, now);
  const suivre = (commande: typeof confirmAdresse, jeton: string, a = now) =>
    commande(visiteur(), { jeton }, a);
  const courrielDuMembre = () =>
    withEspace(espace, async (tx) => {
      const { courriel } = await tx.membre.findFirstOrThrow({ where: { id: membre.membreId } });
      return courriel;
    });

  beforeEach(async () => {
    nouvelle = `${randomUUID()}@nouvelle.example`;
    sid = await session();
  });

  it("takes the password, a link at the new address, and tells the former one", async () => {
    expect(await demanderAdresse("un autre")).toEqual({ ok: false, reason: "MOT_DE_PASSE" });
    expect(await demanderAdresse()).toMatchObject({ ok: true });
    expect((await courriels()).sujets).toEqual(["Une autre adresse est demandée pour votre compte"]);
    const { jeton } = await courriels(nouvelle);
    expect(await connecte(nouvelle, ANCIEN)).toBe(false);
    expect(await suivre(confirmAdresse, jeton, addMinutes(now, 1440))).toEqual({ ok: false, reason: "LIEN" });
    expect(await suivre(confirmAdresse, jeton)).toMatchObject({ ok: true });
    expect([await connecte(nouvelle, ANCIEN), await connecte(email, ANCIEN)]).toEqual([true, false]);
    expect(await courrielDuMembre()).toBe(nouvelle);
    expect(await suivre(confirmAdresse, jeton)).toEqual({ ok: false, reason: "LIEN" });
  });

  it.each([true, false])(
    "is undone from the former one, confirmed (%s) or not: sessions end, and the password with them",
    async (faite) => {
      await demanderAdresse();
      const avis = (await courriels()).jeton;
      const { jeton } = await courriels(nouvelle);
      if (faite) await suivre(confirmAdresse, jeton);
      expect(await suivre(cancelAdresse, avis)).toMatchObject({ ok: true });
      expect(await connecte(email, ANCIEN)).toBe(false);
      expect(await courrielDuMembre()).toBe(email);
      expect(await entre(sid)).toBe(false);
      await demander(email);
      expect(await choisir((await courriels()).jeton)).toMatchObject({ ok: true });
      expect(await connecte(email, NOUVEAU)).toBe(true);
      expect(await suivre(confirmAdresse, jeton)).toEqual({ ok: false, reason: "LIEN" });
      expect(await suivre(cancelAdresse, avis)).toEqual({ ok: false, reason: "LIEN" });
    },
  );

  it("is undone from the first address, even once it moved again and was undone from the second", async () => {
    await demanderAdresse();
    const premier = (await courriels()).jeton;
    await suivre(confirmAdresse, (await courriels(nouvelle)).jeton);
    const seconde = nouvelle;
    nouvelle = `${randomUUID()}@ailleurs.example`;
    expect(await demanderAdresse()).toMatchObject({ ok: true });
    expect(await suivre(cancelAdresse, (await courriels(seconde)).jeton)).toMatchObject({ ok: true });
    expect(await suivre(cancelAdresse, premier)).toMatchObject({ ok: true });
    expect(await courrielDuMembre()).toBe(email);
  });

  it("serves no more once the one at the address has chosen another password", async () => {
    await demanderAdresse();
    const { jeton } = await courriels(nouvelle);
    await demander(email);
    expect(await choisir((await courriels()).jeton)).toMatchObject({ ok: true });
    expect(await suivre(confirmAdresse, jeton)).toEqual({ ok: false, reason: "LIEN" });
    expect(await courrielDuMembre()).toBe(email);
  });

  it("is undone with what was put on the account since; what a second factor guarded closes: a mailbox is not a telephone", async () => {
    await demanderAdresse();
    const avis = (await courriels()).jeton;
    await suivre(confirmAdresse, (await courriels(nouvelle)).jeton);
    await activerFacteur(sid, now, ANCIEN);
    const admin = await clientOf("admin");
    const reliees = () =>
      admin.query(`SELECT 1 FROM "IdentiteExterne" WHERE "utilisateurId" = $1`, [membre.utilisateurId]);
    await admin.query(
      `INSERT INTO "IdentiteExterne" ("emetteur", "sujet", "utilisateurId") VALUES ('https://ailleurs.example', 'lui', $1)`,
      [membre.utilisateurId],
    );
    expect(await suivre(cancelAdresse, avis)).toMatchObject({ ok: true });
    expect((await reliees()).rows).toEqual([]);
    await demander(email);
    expect(await choisir((await courriels()).jeton)).toMatchObject({ ok: true });
    expect(await entre(await session())).toBe(false);
  });

  it("does not take another account's, however the link was come by", async () => {
    await demanderAdresse();
    const { jeton } = await courriels(nouvelle);
    await createMembre(espace, { email: nouvelle });
    expect(await suivre(confirmAdresse, jeton)).toEqual({ ok: false, reason: "LIEN" });
    expect(await courrielDuMembre()).toBe(email);
  });
});
