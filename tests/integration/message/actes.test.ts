import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { acceptAssociation } from "@/lib/association/commands/answer";
import { associateMembre } from "@/lib/association/commands/associate";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { openMessage, readMessages } from "@/lib/message/commands/lecture";
import { notify } from "@/lib/message/commands/notify";
import { listMessages } from "@/lib/message/queries/messages";
import { cancelSeance, missSeance } from "@/lib/seance/commands/cancel";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { updateSeance } from "@/lib/seance/commands/update";
import { addMinutes, now as clock, jourOf } from "@/lib/time";
import type { SorteMessage } from "@/prisma/client/enums";
import { acteurOf } from "../../factories/acteur";
import { createAccord } from "../../factories/consentement";
import { createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";
import { createExterieur } from "../portes/situations";

const now = clock();
const JOUR = 1440;
let espace: EspaceDeTest;
let situation: SituationDeTest;
let referent: Acteur;
let intervenant: Acteur;
let collegue: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now });
  ({ referent, intervenant } = situation);
  collegue = await createMembre(espace, { prenom: "Sam" });
  await createAssociation(situation, collegue, "ACCEPTEE", now);
});

/** Forgets what the preparation told: from here on, only the act speaks. */
const forget = () => withEspace(espace, (tx) => tx.notification.updateMany({ data: { lueLe: now } }));

/** What each of these people was told since, and how many mails are on their way to them. */
const toldTo = (membre: Acteur): Promise<SorteMessage[]> =>
  withEspace(espace, async (tx) => {
    const { membreId } = membre;
    const recues = await tx.notification.findMany({
      where: { membreId, lueLe: null },
      select: { message: { select: { sorte: true } } },
    });
    return recues.map(({ message }) => message.sorte);
  });

const book = async (statut: "PROPOSEE" | "CONFIRMEE" = "CONFIRMEE", jours = 10) => {
  const seance = await createSeance(situation, {
    ...{ statut, participants: [referent, collegue], debut: addMinutes(now, jours * JOUR) },
    now: jours < 0 ? addMinutes(now, (jours - 5) * JOUR) : now,
  });
  await forget();
  return seance;
};

describe("what happens to a séance", () => {
  it("is told to those it concerns, and not to the one who does it", async () => {
    const { id: seanceId, version } = await book();
    const creneau = { debut: addMinutes(now, 17 * JOUR), lieuId: null, trajetMinutes: 0 };
    const report = { seanceId, version, creneau, motif: "AUTRE", garderConfirmee: true } as const;
    expect((await postponeSeance(intervenant, report, now)).ok).toBe(true);
    for (const membre of [referent, collegue]) expect(await toldTo(membre)).toEqual(["SEANCE_DEPLACEE"]);
    expect(await toldTo(intervenant)).toEqual([]);
    const [message] = await listMessages(collegue);
    expect(message).toMatchObject({ lu: false, chemin: `/seances/${seanceId}`, geste: "Voir la séance" });
  });

  it("moved, left without a date, cancelled and not held are four different messages", async () => {
    const suspendue = await book("CONFIRMEE", 10);
    const annulee = await book("CONFIRMEE", 20);
    const manquee = await book("CONFIRMEE", -2);
    const fin = { seanceId: suspendue.id, version: suspendue.version, motif: "AUTRE" } as const;
    await postponeSeance(intervenant, { ...fin, creneau: "sans", garderConfirmee: false }, now);
    expect(await toldTo(referent)).toEqual(["SEANCE_SUSPENDUE"]);
    await forget();
    await cancelSeance(intervenant, { ...fin, seanceId: annulee.id, version: annulee.version }, now);
    expect(await toldTo(referent)).toEqual(["SEANCE_ANNULEE"]);
    await forget();
    await missSeance(intervenant, { ...fin, seanceId: manquee.id, version: manquee.version }, now);
    expect(await toldTo(referent)).toEqual(["SEANCE_NON_TENUE"]);
  });

  it("proposes a series in one message", async () => {
    const participant = [referent.membreId, collegue.membreId];
    const creneaux = [10, 20, 30].map((jours, rang) => ({
      champ: `creneau-${rang}`,
      valeur: { debut: addMinutes(now, jours * JOUR), lieuId: null, trajetMinutes: 0 },
    }));
    await proposeSeances(intervenant, { situationId: situation.id, participant, creneaux }, now);
    expect(await toldTo(collegue)).toEqual(["SEANCE_PROPOSEE"]);
    const [message] = await listMessages(collegue);
    expect(message?.titre).toBe(`3 dates proposées, ${situation.code}`);
    expect(message?.chemin).toBe(`/situations/${situation.id}`);
  });

  it("tells who joins, who leaves, and the intervenant·e of an apology", async () => {
    const { id: seanceId, version } = await book("PROPOSEE");
    const autour = { lieuId: undefined, trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
    const seule = { seanceId, version, participant: [referent.membreId], ...autour };
    expect((await updateSeance(intervenant, seule, now)).ok).toBe(true);
    expect(await toldTo(collegue)).toEqual(["SEANCE_RETRAIT"]);
    expect((await listMessages(collegue))[0]?.chemin).toBeNull();
    await excusePresence(referent, { seanceId, reponse: "EXCUSE" }, now);
    await excusePresence(referent, { seanceId, reponse: "EXCUSE" }, now);
    expect(await toldTo(intervenant)).toEqual(["SEANCE_EXCUSE"]);
  });

  it("says nothing when the act is refused", async () => {
    const { id: seanceId } = await book();
    await cancelSeance(intervenant, { seanceId, version: 99, motif: "AUTRE" }, now);
    expect(await toldTo(referent)).toEqual([]);
  });
});

describe("what the database does by itself", () => {
  it("tells everyone, in one neutral message, that a withdrawal stops the work", async () => {
    await book("CONFIRMEE", 10);
    await book("PROPOSEE", 20);
    const input = { situationId: situation.id, retraitLe: jourOf(now, espace.admin.zone) };
    expect((await withdrawConsentement(referent, input, now)).ok).toBe(true);
    for (const membre of [intervenant, collegue])
      expect(await toldTo(membre)).toEqual(["CONSENTEMENT_RETIRE"]);
    const [message] = await listMessages(intervenant);
    expect(message?.phrase).toContain("Les 2 séances prévues sont annulées.");
    expect(message?.phrase).not.toMatch(/accord|consentement/);
  });

  it("tells that a confirmed séance is to be confirmed again when someone the agreement leaves out is asked", async () => {
    await book();
    const { membreId } = await createExterieur(espace);
    const input = { situationId: situation.id, membreId, rouvrir: true };
    expect((await associateMembre(intervenant, input, now)).ok).toBe(true);
    expect(await toldTo(collegue)).toEqual(["SEANCE_REPROPOSEE"]);
    expect((await toldTo(referent)).sort()).toEqual(["CONSENTEMENT_A_RECUEILLIR", "SEANCE_REPROPOSEE"]);
  });

  it("tells it too when a narrower agreement leaves someone out", async () => {
    const dehors = await createExterieur(espace);
    await createAssociation(situation, dehors, "ACCEPTEE", now);
    const portees = [{ structureId: espace.structureId }, { structureId: dehors.structureId ?? "" }];
    await createAccord(referent, situation.id, { structureId: espace.structureId, portees }, now);
    await book();
    await createAccord(referent, situation.id, { structureId: espace.structureId }, now);
    expect(await toldTo(collegue)).toEqual(["SEANCE_REPROPOSEE"]);
  });
});

describe("a demande", () => {
  it("is told to those whose délégations cover it, and its answer to its author", async () => {
    const ailleurs = await createMembre(espace, {
      roles: ["INTERVENANT"],
      delegations: [await autreDelegation()],
    });
    const { id: demandeId } = await createDemandeDeposee(referent, {}, now);
    expect(await toldTo(intervenant)).toEqual(["DEMANDE_DEPOSEE"]);
    expect(await toldTo(ailleurs)).toEqual([]);
    const { version } = await withEspace(espace, (tx) =>
      tx.demande.findFirstOrThrow({ where: { id: demandeId } }),
    );
    const accept = { demandeId, version, intervenantId: intervenant.membreId, mot: "", reponses: {} };
    expect((await acceptDemande(intervenant, accept, now)).ok).toBe(true);
    expect(await toldTo(referent)).toEqual(["DEMANDE_ACCEPTEE"]);
  });
});

describe("one's messages", () => {
  it("are counted beside the session, read one by one or all at once, and nobody else's", async () => {
    await book();
    const { id: seanceId, version } = await book("CONFIRMEE", 20);
    await cancelSeance(intervenant, { seanceId, version, motif: "AUTRE" }, now);
    const nonLues = async (membre: Acteur) => (await acteurOf(membre.utilisateurId, membre.slug)).nonLues;
    expect(await nonLues(referent)).toBe(1);
    const [message] = await listMessages(referent);
    const input = { messageId: message?.id ?? "" };
    expect(await openMessage(intervenant, input, now)).toEqual({ ok: false, reason: "INTROUVABLE" });
    const opened = await openMessage(referent, input, now);
    expect(opened).toEqual({ ok: true, value: { chemin: `/seances/${seanceId}` } });
    expect(await nonLues(referent)).toBe(0);
    expect(await nonLues(collegue)).toBe(1);
    await readMessages(collegue, {}, now);
    expect(await nonLues(collegue)).toBe(0);
  });
});

const autreDelegation = () =>
  withEspace(espace, async (tx) => {
    const data = { espaceId: espace.espaceId, nom: "Délégation Sud" };
    return (await tx.delegation.create({ data, select: { id: true } })).id;
  });

describe("what no longer waits to be read", () => {
  const propose = (membre: Acteur) =>
    withEspace(espace, (tx) => {
      const message = { sorte: "ASSOCIATION_PROPOSEE", code: "S-7K4M", situationId: situation.id } as const;
      return notify(tx, referent, message, { membreIds: [membre.membreId] }, now);
    });

  it("is a message whose act its reader has done, and only theirs", async () => {
    const [invitee, autre] = [await createMembre(espace), await createMembre(espace)];
    const { id } = await createAssociation(situation, invitee, "PROPOSEE", now);
    await propose(invitee);
    await propose(autre);
    expect((await acceptAssociation(invitee, { associationId: id }, now)).ok).toBe(true);
    expect(await toldTo(invitee)).toEqual([]);
    expect(await toldTo(autre)).toEqual(["ASSOCIATION_PROPOSEE"]);
  });

  it("is what was said before of the same thing; of another it stays", async () => {
    const lecteur = await createMembre(espace);
    await propose(lecteur);
    await propose(lecteur);
    expect((await listMessages(lecteur)).map(({ lu }) => lu)).toEqual([false, true]);
    const autre = await createSituation(espace, { now });
    await withEspace(espace, (tx) => {
      const message = { sorte: "ASSOCIATION_PROPOSEE", code: "S-9D3F", situationId: autre.id } as const;
      return notify(tx, referent, message, { membreIds: [lecteur.membreId] }, now);
    });
    expect(await toldTo(lecteur)).toHaveLength(2);
  });
});
