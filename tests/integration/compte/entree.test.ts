import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { changeMotDePasse, enterEspace } from "@/lib/compte/commands";
import { verifyConnexion } from "@/lib/compte/queries";
import { createMembre, resetMembre } from "@/lib/membre/commands/membre";
import { createSession } from "@/lib/session";
import { now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";

const NOW = now();
const IDENTITE = {
  ...{ prenom: "Dominique", nom: "Essai", roles: ["PROFESSIONNEL" as const], delegations: [] },
  ...{ professionId: undefined, structureId: undefined, telephone: undefined, baseSecret: "ETAT" as const },
};

/** What the person types at the sign-in page, from an address of their own; their session, or null. */
async function seConnecter(email: string, motDePasse: string): Promise<string | null> {
  const compte = await verifyConnexion({ email, motDePasse, suite: undefined }, randomUUID());
  return compte.ok ? ((await createSession(compte.value, NOW)) ?? null) : null;
}

async function choisir(sessionId: string | null, actuel: string, nouveau: string) {
  const visiteur = { sessionId, adresse: randomUUID() };
  return changeMotDePasse(visiteur, { actuel, nouveau, confirmation: nouveau }, NOW);
}

const entrer = (sessionId: string | null, { slug }: EspaceDeTest, code: string) =>
  enterEspace({ sessionId, adresse: randomUUID() }, { espace: slug, code }, NOW);

const peutEntrer = async (sessionId: string | null, { slug }: EspaceDeTest) =>
  (await findActeur(sessionId ?? "", slug)) !== null;

async function inscrire({ admin }: EspaceDeTest, email: string, motDePasse: string): Promise<string> {
  const made = await createMembre(admin, { email, motDePasse, ...IDENTITE }, NOW);
  if (!made.ok) throw new Error(made.reason);
  return made.value.id;
}

describe("the password an administrator gives", () => {
  let nord: EspaceDeTest;
  let sud: EspaceDeTest;

  beforeAll(async () => {
    nord = await createEspaceDeTest();
    sud = await createEspaceDeTest();
  });

  it("opens nothing until its owner has chosen another", async () => {
    const email = `${randomUUID()}@essai.example`;
    await inscrire(nord, email, "provisoire du nord");
    const session = await seConnecter(email, "provisoire du nord");
    expect(await peutEntrer(session, nord)).toBe(false);
    expect(await choisir(session, "provisoire du nord", "une phrase bien à moi")).toEqual({
      ok: true,
      value: "/espaces",
    });
    expect(await peutEntrer(session, nord)).toBe(true);
  });

  it("does not open another espace, where the account already existed: that espace's own does, once", async () => {
    const email = `${randomUUID()}@essai.example`;
    await inscrire(nord, email, "provisoire du nord");
    await inscrire(sud, email, "provisoire du sud");
    // The administrator of the north knows the first password, and chooses the next: the south stays closed.
    const session = await seConnecter(email, "provisoire du nord");
    await choisir(session, "provisoire du nord", "une phrase bien à moi");
    expect(await peutEntrer(session, sud)).toBe(false);
    expect(await entrer(session, sud, "provisoire du nord")).toEqual({ ok: false, reason: "CODE" });
    expect(await peutEntrer(session, sud)).toBe(false);
    expect(await entrer(session, sud, "provisoire du sud")).toEqual({ ok: true, value: `/${sud.slug}` });
    expect(await peutEntrer(session, sud)).toBe(true);
  });

  it("when given anew, ends the sessions and closes every other espace until its administrator gives a code", async () => {
    const email = `${randomUUID()}@essai.example`;
    const auNord = await inscrire(nord, email, "provisoire du nord");
    const auSud = await inscrire(sud, email, "provisoire du sud");
    const avant = await seConnecter(email, "provisoire du nord");
    await choisir(avant, "provisoire du nord", "une phrase bien à moi");
    await entrer(avant, sud, "provisoire du sud");

    expect(await resetMembre(nord.admin, { membreId: auNord, motDePasse: "redonné au nord" }, NOW)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await peutEntrer(avant, nord)).toBe(false);
    expect(await seConnecter(email, "une phrase bien à moi")).toBeNull();
    const apres = await seConnecter(email, "redonné au nord");
    await choisir(apres, "redonné au nord", "une autre phrase à moi");
    expect(await peutEntrer(apres, nord)).toBe(true);
    expect(await peutEntrer(apres, sud)).toBe(false);
    expect(await entrer(apres, sud, "")).toEqual({ ok: false, reason: "CODE" });
    expect(await entrer(apres, sud, "provisoire du sud")).toEqual({ ok: false, reason: "CODE" });

    // The south gives its code: the account itself, and the north, are left as they are.
    await resetMembre(sud.admin, { membreId: auSud, motDePasse: "redonné au sud" }, NOW);
    expect(await peutEntrer(apres, nord)).toBe(true);
    await entrer(apres, sud, "redonné au sud");
    expect(await peutEntrer(apres, sud)).toBe(true);
  });

  it("is asked of the espace's own members only", async () => {
    const membreId = await inscrire(sud, `${randomUUID()}@essai.example`, "provisoire du sud");
    expect(await resetMembre(nord.admin, { membreId, motDePasse: "redonné au nord" }, NOW)).toEqual({
      ok: false,
      reason: "INTROUVABLE",
    });
  });
});
