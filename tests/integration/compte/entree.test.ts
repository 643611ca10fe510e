import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Acteur, findActeur } from "@/lib/acteur";
import { listCles } from "@/lib/cle-acces/queries";
import { enterEspace } from "@/lib/compte/commands/entree";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import { ChangementMotDePasse, EntreeEspace } from "@/lib/compte/schema";
import { callFunction, withEspace } from "@/lib/db";
import { createEspace } from "@/lib/espace/commands/creation";
import { closeMembre, createMembre, resetMembre } from "@/lib/membre/commands/membre";
import { createSession } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { clientOf } from "../../support/clients";

const NOW = now();
const IDENTITE = {
  ...{ prenom: "Dominique", nom: "Essai", roles: ["PROFESSIONNEL" as const], delegations: [] },
  ...{ professionId: undefined, structureId: undefined, telephone: undefined, baseSecret: "ETAT" as const },
};

/** What the person types at the sign-in page, from an address of their own; their session, or null. */
async function seConnecter(email: string, motDePasse: string): Promise<string | null> {
  const compte = await verifyConnexion({ email, motDePasse, suite: undefined }, randomUUID());
  return compte.ok
    ? ((await createSession(compte.value, { moyen: "mot-de-passe", agent: null }, NOW)) ?? null)
    : null;
}

const choisir = (sessionId: string | null, actuel: string, nouveau: string) =>
  changeMotDePasse({ sessionId, adresse: randomUUID() }, { actuel, nouveau, confirmation: nouveau }, NOW);

const entrer = (sessionId: string | null, code: string, nouveau = "choisi en entrant") =>
  enterEspace(
    { sessionId, adresse: randomUUID() },
    { motDePasse: code, nouveau, confirmation: nouveau },
    NOW,
  );

const peutEntrer = async (sessionId: string | null, { slug }: EspaceDeTest) =>
  (await findActeur(sessionId ?? "", slug)) !== null;

async function inscrire({ admin }: EspaceDeTest, email: string, motDePasse: string): Promise<string> {
  const made = await createMembre(admin, { email, ...IDENTITE }, NOW);
  if (!made.ok) throw new Error(made.reason);
  await resetMembre(admin, { membreId: made.value.id, motDePasse }, NOW);
  return made.value.id;
}

/** The addresses the session's person is shown. */
const listes = async (sessionId: string | null) =>
  (await callFunction<{ slug: string }>("SELECT slug FROM session_espaces($1)", [sessionId])).map(
    ({ slug }) => slug,
  );

/** What the espace's journal says was done by the member of this address. */
const actesOf = (espace: EspaceDeTest, email: string) =>
  withEspace(espace, async (tx) => {
    const { id } = await tx.membre.findFirstOrThrow({ where: { courriel: email }, select: { id: true } });
    const lignes = await tx.journal.findMany({ where: { membreId: id }, select: { acte: true } });
    return lignes.map(({ acte }) => acte);
  });

const CODE = { ok: false, reason: "CODE" };

describe("the password an administrator gives", () => {
  let nord: EspaceDeTest;
  let sud: EspaceDeTest;
  let email: string;
  let admin: pg.Client;

  beforeAll(async () => {
    admin = await clientOf("admin");
    nord = await createEspaceDeTest();
    sud = await createEspaceDeTest();
  });

  beforeEach(() => {
    email = `${randomUUID()}@essai.example`;
  });

  it("opens nothing until its owner has chosen another", async () => {
    await inscrire(nord, email, "provisoire du nord");
    const session = await seConnecter(email, "provisoire du nord");
    expect(await peutEntrer(session, nord)).toBe(false);
    expect(await entrer(session, "provisoire du nord")).toEqual(CODE);
    expect(await choisir(session, "provisoire du nord", "une phrase bien à moi")).toEqual({
      ok: true,
      value: "/espaces",
    });
    expect(await peutEntrer(session, nord)).toBe(true);
  });

  it("cannot be chosen again", () => {
    const choix = {
      actuel: "provisoire du nord",
      nouveau: "provisoire du nord",
      confirmation: "provisoire du nord",
    };
    const { error } = ChangementMotDePasse.safeParse(choix);
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["nouveau"]);
    expect(EntreeEspace.safeParse({ ...choix, motDePasse: choix.actuel }).success).toBe(false);
  });

  it("holds seven days", async () => {
    await inscrire(nord, email, "provisoire du nord");
    await admin.query(
      `UPDATE "Utilisateur" SET "provisoireLe" = now() - interval '8 days' WHERE "email" = $1`,
      [email],
    );
    expect(await seConnecter(email, "provisoire du nord")).toBeNull();
  });

  it("does not open another espace, where the account existed: that espace's own does, once, and shuts out who knew the password", async () => {
    await inscrire(nord, email, "provisoire du nord");
    await inscrire(sud, email, "provisoire du sud");
    // The administrator of the north knows the first password, and chooses the next.
    const session = await seConnecter(email, "provisoire du nord");
    await choisir(session, "provisoire du nord", "choisie par le nord");
    const intruse = await seConnecter(email, "choisie par le nord");
    expect(await peutEntrer(session, sud)).toBe(false);
    expect(await listes(session)).toEqual([nord.slug]);
    expect(await entrer(session, "provisoire du nord")).toEqual(CODE);

    expect(await entrer(session, "provisoire du sud")).toEqual({ ok: true, value: `/${sud.slug}` });
    expect(await peutEntrer(session, sud)).toBe(true);
    expect(await peutEntrer(intruse, sud)).toBe(false);
    expect(await seConnecter(email, "choisie par le nord")).toBeNull();
    expect(await entrer(session, "provisoire du sud")).toEqual(CODE);
    expect(await actesOf(sud, email)).toContain("entrer");
  });

  it("takes off a passkey that was put there before any proof, and closes what it guarded; not one this session has shown", async () => {
    const poser = (sid: string | null) =>
      callFunction("SELECT cle_ajouter($1, $2, 'publique', 0, '{}', 'Clé')", [sid, randomUUID()]);
    const auNord = await inscrire(nord, email, "provisoire du nord");
    await inscrire(sud, email, "provisoire du sud");
    const intruse = await seConnecter(email, "provisoire du nord");
    await choisir(intruse, "provisoire du nord", "choisie par le nord");
    await poser(intruse);
    const session = await seConnecter(email, "choisie par le nord");
    expect(await entrer(session, "provisoire du sud")).toMatchObject({ ok: true });
    expect(await listCles(session)).toEqual([]);
    expect(await peutEntrer(session, sud)).toBe(true);
    expect(await peutEntrer(session, nord)).toBe(false);
    expect(await actesOf(sud, email)).toContain("deproteger");

    await resetMembre(nord.admin, { membreId: auNord, motDePasse: "redonné au nord" }, NOW);
    await poser(session);
    expect(await entrer(session, "redonné au nord")).toMatchObject({ ok: true });
    expect(await listCles(session)).toHaveLength(1);
    expect(await peutEntrer(session, sud)).toBe(true);
  });

  it("when given anew, ends the sessions and closes every other espace until its administrator gives a code", async () => {
    const auNord = await inscrire(nord, email, "provisoire du nord");
    const auSud = await inscrire(sud, email, "provisoire du sud");
    const avant = await seConnecter(email, "provisoire du nord");
    await choisir(avant, "provisoire du nord", "une phrase bien à moi");
    await entrer(avant, "provisoire du sud");

    const redonne = await resetMembre(nord.admin, { membreId: auNord, motDePasse: "redonné au nord" }, NOW);
    expect(redonne.ok).toBe(true);
    expect(await peutEntrer(avant, nord)).toBe(false);
    expect(await seConnecter(email, "choisi en entrant")).toBeNull();
    const apres = await seConnecter(email, "redonné au nord");
    expect(await listes(apres)).toEqual([]);
    await choisir(apres, "redonné au nord", "une autre phrase à moi");
    expect(await peutEntrer(apres, nord)).toBe(true);
    expect(await peutEntrer(apres, sud)).toBe(false);
    expect(await entrer(apres, "provisoire du sud")).toEqual(CODE);
    expect(await actesOf(sud, email)).toContain("fermer");

    // The south gives its code: the account itself, and the north, are left as they are.
    await resetMembre(sud.admin, { membreId: auSud, motDePasse: "redonné au sud" }, NOW);
    expect(await peutEntrer(apres, nord)).toBe(true);
    await entrer(apres, "redonné au sud");
    expect(await peutEntrer(apres, sud)).toBe(true);
  });

  it("is for the espace's own members, and no longer once their access is closed", async () => {
    const membreId = await inscrire(sud, email, "provisoire du sud");
    const reset = (acteur: Acteur) => resetMembre(acteur, { membreId, motDePasse: "redonné encore" }, NOW);
    expect(await reset(nord.admin)).toEqual({ ok: false, reason: "INTROUVABLE" });
    await closeMembre(sud.admin, { membreId, rouvrir: false }, NOW);
    expect(await reset(sud.admin)).toEqual({ ok: false, reason: "INTROUVABLE" });
  });

  it("is the door of a new espace too, for an administrator whose address was known", async () => {
    await inscrire(nord, email, "provisoire du nord");
    const session = await seConnecter(email, "provisoire du nord");
    await choisir(session, "provisoire du nord", "choisie par le nord");
    const slug = `neuf-${randomUUID()}`;
    const operatrice = {
      email,
      prenom: "Ada",
      nom: "Neuve",
      motDePasse: "provisoire du neuf",
      provisoire: true,
    };
    const champs = { nom: "Neuf", slug, zone: "Europe/Paris", calendrierFerie: "metropole" };
    await createEspace({ ...champs, zoneScolaire: null, operateur: null, admin: operatrice }, NOW);
    expect(await findActeur(session ?? "", slug)).toBeNull();
    expect(await entrer(session, "provisoire du neuf")).toEqual({ ok: true, value: `/${slug}` });
  });

  it("is not set, nor a member given to another account, by the application's role", async () => {
    const membreId = await inscrire(nord, email, "provisoire du nord");
    for (const colonne of ["entree", "utilisateurId"]) {
      const change = withEspace(nord, (tx) =>
        tx.$executeRawUnsafe(`UPDATE "Membre" SET "${colonne}" = NULL WHERE "id" = $1::uuid`, membreId),
      );
      await expect(change).rejects.toThrow();
    }
  });
});
