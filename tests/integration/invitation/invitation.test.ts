import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { findActeur } from "@/lib/acteur";
import { enterEspace } from "@/lib/compte/commands/entree";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { resetMotDePasse } from "@/lib/compte/commands/oubli";
import { verifyConnexion } from "@/lib/compte/queries/connexion";
import * as lienCompte from "@/lib/compte/queries/secret";
import { callFunction, withEspace } from "@/lib/db";
import { proveFacteur } from "@/lib/facteur/commands/preuve";
import { getFacteur } from "@/lib/facteur/queries";
import { joinInvitation } from "@/lib/invitation/commands/accept";
import { inviteMembres, retireInvitation } from "@/lib/invitation/commands/invite";
import { listAInviter, readInvitation } from "@/lib/invitation/queries/invitation";
import { empreinteOfJeton, jetonOf } from "@/lib/invitation/queries/secret";
import { closeMembre, createMembre as inscrire, resetMembre } from "@/lib/membre/commands/membre";
import { listMembres } from "@/lib/membre/queries/membre";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { createSession } from "@/lib/session";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { activerFacteur, MOT_DE_PASSE, visiteur } from "../../factories/facteur";
import { faite } from "../../factories/monde";
import { startSmtp } from "../../support/smtp";
import { codeOf } from "../../support/telephone";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
afterAll(smtp.stop);

const [now, JOURS] = [clock(), 24 * 60];
const FICHE = {
  ...{ prenom: "Dominique", nom: "Essai", roles: ["PROFESSIONNEL" as const], delegations: [] },
  ...{ professionId: undefined, structureId: undefined, telephone: undefined, baseSecret: "ETAT" as const },
};
let espace: EspaceDeTest;
let email: string;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  email = `${randomUUID()}@essai.example`;
});

const inviter = async (dans = espace) => faite(await inscrire(dans.admin, { email, ...FICHE }, now)).id;

/** The secret of the link that stands for this member, as its mail carries it. */
const jetonDe = (membreId: string, dans = espace) =>
  withEspace(dans, async (tx) => {
    const where = { membreId, accepteeLe: null, retireLe: null };
    return jetonOf((await tx.invitation.findFirstOrThrow({ where, select: { id: true } })).id);
  });

/** What the page's form does, but for the cookie: who accepts, with the password they choose. */
const accepter = async (jeton: string, motDePasse: string | null, session: string | null = null) => {
  const [fait] = await callFunction<{ id: string | null }>(
    "SELECT invitation_accepter($1, $2, $3, $4) AS id",
    [...[empreinteOfJeton(jeton), now, session, motDePasse && (await hashMotDePasse(motDePasse))]],
  );
  return fait?.id ?? null;
};
const seConnecter = async (motDePasse: string) => {
  const compte = await verifyConnexion({ email, motDePasse, suite: undefined }, randomUUID());
  if (!compte.ok) return "";
  return (await createSession(compte.value, { moyen: "mot-de-passe", agent: null }, now)) ?? "";
};
/** What the link of a forgotten password does. */
const oublier = async (nouveau: string) => {
  const id = randomUUID();
  const jeton = lienCompte.jetonOf(id);
  await callFunction("SELECT compte_demander($1, $2, $3, $4)", [
    id,
    lienCompte.empreinteOfJeton(jeton),
    email,
    now,
  ]);
  faite(await resetMotDePasse(visiteur(""), { jeton, nouveau, confirmation: nouveau }, now));
};
const entre = async (session: string, dans = espace) => (await findActeur(session, dans.slug)) !== null;

describe("an invitation", () => {
  it("goes by mail to the address of the account, with a link whose secret is kept nowhere", async () => {
    const jeton = await jetonDe(await inviter());
    smtp.mails.length = 0;
    await deliverEnvois(() => now);
    const [mail] = smtp.mails.filter(({ to }) => JSON.stringify(to).includes(email));
    expect(mail?.text).toContain(`/invitation/${jeton}`);
    expect(Buffer.from(jeton, "base64url")).toHaveLength(32);
    const gardees = await withEspace(espace, (tx) => tx.invitation.findMany());
    expect(JSON.stringify(gardees)).not.toContain(jeton);
  });

  it("says which espace invites, and lets a new person in with a password they choose, once", async () => {
    const jeton = await jetonDe(await inviter());
    expect(await readInvitation(jeton, now)).toEqual({
      ...{ espaceNom: "Espace de test", slug: espace.slug, email, prenom: "Dominique" },
      ...{ choisir: true },
    });
    expect(await accepter(jeton, null)).toBeNull();
    expect(await accepter(jeton, "une phrase bien à moi")).not.toBeNull();
    expect(await entre(await seConnecter("une phrase bien à moi"))).toBe(true);
    expect(await accepter(jeton, "celle d’un autre")).toBeNull();
    expect(await seConnecter("celle d’un autre")).toBe("");
  });

  it("is shown to the administrator with what became of it, and can be sent again or withdrawn", async () => {
    const membreId = await inviter();
    const premier = await jetonDe(membreId);
    const lue = async () => (await listAInviter(espace.admin))?.find(({ id }) => id === membreId)?.invitation;
    expect(await lue()).toMatchObject({ ouverteLe: null });
    await readInvitation(premier, now);
    expect(await lue()).toMatchObject({ ouverteLe: now });
    faite(await inviteMembres(espace.admin, { membreIds: [membreId] }, now));
    expect(await readInvitation(premier, now)).toBeNull();
    const second = await jetonDe(membreId);
    faite(await retireInvitation(espace.admin, { membreId }, now));
    expect(await accepter(second, "une phrase bien à moi")).toBeNull();
    expect(await retireInvitation(espace.admin, { membreId }, now)).toEqual({
      ok: false,
      reason: "INTROUVABLE",
    });
  });

  it("serves seven days, and not to who was shut out, nor to a made-up link", async () => {
    const membreId = await inviter();
    const jeton = await jetonDe(membreId);
    expect(await readInvitation(jeton, addMinutes(now, 7 * JOURS - 1))).not.toBeNull();
    expect(await readInvitation(jeton, addMinutes(now, 7 * JOURS))).toBeNull();
    for (const faux of ["", "x", jetonOf(randomUUID())]) expect(await readInvitation(faux, now)).toBeNull();
    await closeMembre(espace.admin, { membreId, rouvrir: false }, now);
    expect(await readInvitation(jeton, now)).toBeNull();
  });

  it("does not come back with an access that is opened again, nor does a code", async () => {
    const membreId = await inviter();
    const jeton = await jetonDe(membreId);
    const fermer = (rouvrir: boolean) => closeMembre(espace.admin, { membreId, rouvrir }, now);
    faite(await fermer(false));
    faite(await fermer(true));
    expect(await readInvitation(jeton, now)).toBeNull();
    // Someone who has an account elsewhere is given a code for this door.
    faite(await inviteMembres(espace.admin, { membreIds: [membreId] }, now));
    await accepter(await jetonDe(membreId), "une phrase bien à moi");
    const autre = await createEspaceDeTest();
    const la = await inviter(autre);
    faite(await resetMembre(autre.admin, { membreId: la, motDePasse: "donné de vive voix" }, now));
    for (const rouvrir of [false, true])
      faite(await closeMembre(autre.admin, { membreId: la, rouvrir }, now));
    const session = await seConnecter("une phrase bien à moi");
    const saisie = { motDePasse: "donné de vive voix", nouveau: "encore une autre", confirmation: "" };
    const entree = await enterEspace({ sessionId: session, adresse: randomUUID() }, saisie, now);
    expect(entree).toEqual({ ok: false, reason: "CODE" });
    expect((await listAInviter(autre.admin))?.map(({ id }) => id)).toContain(la);
  });

  it("nor does the provisional password of an account that was made for it, even changed while it was closed", async () => {
    const membreId = await inviter();
    const fermer = (rouvrir: boolean) => closeMembre(espace.admin, { membreId, rouvrir }, now);
    faite(await resetMembre(espace.admin, { membreId, motDePasse: "donné de vive voix" }, now));
    faite(await fermer(false));
    const session = await seConnecter("donné de vive voix");
    faite(await fermer(true));
    expect(await findActeur(session, espace.slug)).toBeNull();
    expect((await listAInviter(espace.admin))?.map(({ id }) => id)).toContain(membreId);
  });

  it("is not for who is in already", async () => {
    const { membreId } = espace.admin;
    expect(await inviteMembres(espace.admin, { membreIds: [membreId] }, now)).toEqual({
      ...{ ok: false, reason: "INTROUVABLE" },
    });
  });
});

describe("an account that exists", () => {
  it("enters with its own password, from its session and no other", async () => {
    await accepter(await jetonDe(await inviter()), "une phrase bien à moi");
    const autre = await createEspaceDeTest();
    const jeton = await jetonDe(await inviter(autre), autre);
    expect(await readInvitation(jeton, now)).toMatchObject({ choisir: false });
    const session = await seConnecter("une phrase bien à moi");
    expect(await entre(session, autre)).toBe(false);
    const intruse =
      (await createSession(espace.admin.utilisateurId, { moyen: "mot-de-passe", agent: null }, now)) ?? "";
    const rejoindre = (sessionId: string | null) =>
      joinInvitation({ sessionId, adresse: "directe" }, { jeton }, now);
    for (const autrui of [intruse, null])
      expect(await rejoindre(autrui)).toEqual({ ok: false, reason: "LIEN" });
    expect(await rejoindre(session)).toEqual({ ok: true, value: `/${autre.slug}` });
    expect(await entre(session, autre)).toBe(true);
    expect(await entre(session)).toBe(true);
  });

  it("that another made first chooses its password anew: whoever knew the other stays outside", async () => {
    const membreId = await inviter();
    faite(await resetMembre(espace.admin, { membreId, motDePasse: "choisi par un autre" }, now));
    const intruse = await seConnecter("choisi par un autre");
    const autre = await createEspaceDeTest();
    const jeton = await jetonDe(await inviter(autre), autre);
    expect(await readInvitation(jeton, now)).toMatchObject({ choisir: true });
    expect(await accepter(jeton, null, intruse)).toBeNull();
    expect(await accepter(jeton, "une phrase bien à moi")).not.toBeNull();
    expect(await seConnecter("choisi par un autre")).toBe("");
    expect(await findActeur(intruse, espace.slug)).toBeNull();
    expect(await entre(await seConnecter("une phrase bien à moi"), autre)).toBe(true);
  });

  it("that another made first and locked is its owner's, once they read its mail", async () => {
    const membreId = await inviter();
    faite(await resetMembre(espace.admin, { membreId, motDePasse: "choisi par un autre" }, now));
    const intruse = await seConnecter("choisi par un autre");
    const choix = { actuel: "choisi par un autre", nouveau: MOT_DE_PASSE, confirmation: MOT_DE_PASSE };
    expect((await changeMotDePasse(visiteur(intruse), choix, now)).ok).toBe(true);
    const { codes } = await activerFacteur(intruse, now);
    expect(codes).toHaveLength(10);
    const autre = await createEspaceDeTest();
    const jeton = await jetonDe(await inviter(autre), autre);
    expect(await accepter(jeton, "une phrase bien à moi")).not.toBeNull();
    const session = await seConnecter("une phrase bien à moi");
    // Nothing is asked that another has; and what it guarded waits for its own administrator.
    expect([await entre(session, autre), await entre(session)]).toEqual([true, false]);
    expect(await getFacteur(session)).toEqual({ etat: "ABSENT" });
    expect((await listAInviter(espace.admin))?.map(({ id }) => id)).toContain(membreId);
    const ligne = (await listMembres(espace.admin))?.find(({ id }) => id === membreId);
    expect(ligne).toMatchObject({ actif: true, attendu: true });
    // What its owner adds from then on stays, whoever gives a password or mails a link.
    const { secret } = await activerFacteur(session, now, "une phrase bien à moi");
    faite(await inviteMembres(espace.admin, { membreIds: [membreId] }, now));
    await oublier("une phrase de plus");
    const apres = await seConnecter("une phrase de plus");
    expect(await entre(apres, autre)).toBe(false);
    const donne = { code: codeOf(secret, now), suite: undefined };
    expect(await proveFacteur(visiteur(apres), donne, now)).toMatchObject({ ok: true });
    expect(await entre(apres, autre)).toBe(true);
  });

  it("may still be given a code by word of mouth, which takes the place of the link", async () => {
    const membreId = await inviter();
    const jeton = await jetonDe(membreId);
    faite(await resetMembre(espace.admin, { membreId, motDePasse: "donné de vive voix" }, now));
    expect(await readInvitation(jeton, now)).toBeNull();
    const session = await seConnecter("donné de vive voix");
    const entree = {
      motDePasse: "donné de vive voix",
      nouveau: "une phrase à moi",
      confirmation: "une phrase à moi",
    };
    expect((await enterEspace({ sessionId: session, adresse: randomUUID() }, entree, now)).ok).toBe(false);
  });
});
