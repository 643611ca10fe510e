import { beforeEach, describe, expect, it } from "vitest";
import { getEmargement } from "@/lib/courrier/queries/emargement";
import { sqlStateOf, withEspace } from "@/lib/db";
import { closeGroupe } from "@/lib/groupe/commands/close";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { formatEnvoi, SELECT_ENVOI } from "@/lib/message/queries/envoi";
import { correctPersonne, invitePersonne, removePersonne } from "@/lib/personne-exterieure/commands";
import { refuse } from "@/lib/result";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { holdSeance } from "@/lib/seance/commands/hold";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { updateSeance } from "@/lib/seance/commands/update";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { getSeance } from "@/lib/seance/queries/get";
import { addMinutes, toInstant } from "@/lib/time";
import { createLieuDeTest } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { faite } from "@/tests/factories/monde";
import { ALIX, createPersonneExterieure, createReunion } from "@/tests/factories/personne-exterieure";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";
import { createAgenda, readCalendrier } from "@/tests/support/calendrier";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");
let minute = 0;
/** Each act a minute after the one before. */
const puis = () => addMinutes(now, ++minute);

let espace: EspaceDeTest;
let csapa: string;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  csapa = await withEspace(espace, async (tx) => {
    const { id } = await tx.structure.create({ data: { espaceId: espace.espaceId, nom: "CSAPA du Large" } });
    return id;
  });
});

/** The mails to an address, in the order they were written. */
const courriels = (adresse = ALIX.courriel) =>
  withEspace(espace, async (tx) => {
    const envois = await tx.envoi.findMany({
      where: { espaceId: espace.espaceId, adresse },
      orderBy: { message: { creeLe: "asc" } },
      select: SELECT_ENVOI,
    });
    return envois.map(formatEnvoi);
  });

const motifOf = () =>
  withEspace(espace, async (tx) => {
    const where = { espaceId: espace.espaceId, liste: "motif-cloture-groupe" };
    return (await tx.valeur.findFirstOrThrow({ where, select: { id: true } })).id;
  });

describe("someone without an account", () => {
  it("is asked to a group's séance by who organises it, once by address, and to no other séance", async () => {
    const { intervenant, referent, seance, page } = await createReunion(espace, { debut, now });
    const invitation = { seanceId: seance.id, ...ALIX, structureId: csapa };
    expect(await invitePersonne(referent, invitation, puis())).toEqual(refuse("INTROUVABLE"));
    faite(await invitePersonne(intervenant, invitation, puis()));
    expect(await invitePersonne(intervenant, invitation, puis())).toEqual(refuse("DEJA"));
    expect((await page()).exterieures).toMatchObject([
      { prenom: "Alix", structure: "CSAPA du Large", etat: "ATTENDU", courriel: ALIX.courriel },
    ]);
    const situation = await createSituation(espace, { intervenant, now });
    const seule = await createSeance(situation, { debut: addMinutes(debut, 7 * 1440), now });
    expect(await invitePersonne(intervenant, { ...invitation, seanceId: seule.id }, puis())).toEqual(
      refuse("INTROUVABLE"),
    );
  });

  it("is asked to nothing that is over, and told of nothing when their address is corrected after it", async () => {
    const { intervenant, seance } = await createReunion(espace, { debut, now });
    const personneId = await createPersonneExterieure(intervenant, seance.id, {}, puis());
    const apres = addMinutes(debut, 600);
    const { courriel: _, structureId: __, ...alix } = ALIX;
    const autre = { ...alix, seanceId: seance.id };
    expect(await invitePersonne(intervenant, { ...autre, courriel: "b@chu.example" }, apres)).toEqual(
      refuse("ETAT"),
    );
    faite(await correctPersonne(intervenant, { ...autre, personneId, courriel: "a@chu.example" }, apres));
    expect(await courriels("a@chu.example")).toEqual([]);
  });

  it("is named to who takes part, and their address told to nobody but who organises", async () => {
    const { intervenant, referent, seance } = await createReunion(espace, { debut, now });
    await createPersonneExterieure(intervenant, seance.id, {}, puis());
    const lue = await getSeance(referent, seance.id, now);
    expect(lue?.exterieures).toMatchObject([{ nom: "Perrot", courriel: null }]);
  });

  it("is told of the invitation, the changes and the end by mail, as a calendar understands them, and has nothing to open", async () => {
    const { intervenant, seance, page } = await createReunion(espace, { debut, now, statut: "PROPOSEE" });
    await createPersonneExterieure(intervenant, seance.id, {}, puis());
    const version = async () => (await page()).version;
    faite(
      await confirmSeances(intervenant, { seance: [{ id: seance.id, version: await version() }] }, puis()),
    );
    const lieuId = await createLieuDeTest(espace.admin, "CMS du Port");
    const participant = (await page()).participants.map(({ membreId }) => membreId);
    const autour = { trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
    const ici = { seanceId: seance.id, version: await version(), participant, lieuId, ...autour };
    faite(await updateSeance(intervenant, ici, puis()));
    const creneau = { debut: addMinutes(debut, 1440), lieuId, trajetMinutes: 0 };
    const report = { motif: "AUTRE", garderConfirmee: true, jour: undefined, heure: undefined } as const;
    faite(
      await postponeSeance(
        intervenant,
        { seanceId: seance.id, version: await version(), creneau, ...report },
        puis(),
      ),
    );
    const agenda = createAgenda();
    const avant = await courriels();
    for (const { calendriers } of avant) for (const { contenu } of calendriers) agenda.recevoir(contenu);
    expect(avant).toHaveLength(4);
    expect(agenda.lire()).toMatchObject([{ debut: addMinutes(debut, 1440), lieu: "CMS du Port" }]);
    const motifId = await motifOf();
    const { groupe } = seance;
    const lu = await withEspace(espace, (tx) => tx.groupe.findFirstOrThrow({ where: { id: groupe.id } }));
    faite(await closeGroupe(intervenant, { groupeId: groupe.id, version: lu.version, motifId }, puis()));
    const tous = await courriels();
    for (const { calendriers } of tous.slice(4))
      for (const { contenu } of calendriers) agenda.recevoir(contenu);
    expect(agenda.lire()).toEqual([]);
    for (const { texte, adresse } of tous) {
      expect(adresse).toBe(ALIX.courriel);
      expect(texte).not.toContain("http");
    }
  });

  it("is told that the invitation is taken back, until the séance is held", async () => {
    const { intervenant, seance } = await createReunion(espace, { debut, now });
    const personneId = await createPersonneExterieure(intervenant, seance.id, {}, puis());
    const lire = async () =>
      (await courriels()).map(({ calendriers }) =>
        calendriers.map(({ methode, contenu }) => [methode, readCalendrier(contenu)[0]?.statut]),
      );
    expect(await lire()).toEqual([[["REQUEST", "CONFIRMED"]]]);
    faite(await removePersonne(intervenant, { seanceId: seance.id, personneId }, puis()));
    // The invitation went with the address; what takes it back is the last to name it.
    expect(await lire()).toEqual([[["CANCEL", "CANCELLED"]]]);
    await deliverEnvois(() => addMinutes(debut, 1440));
    expect(await lire()).toEqual([]);
  });

  it("stands on the day's sheet and the one to sign, and is counted once the séance is held", async () => {
    const { intervenant, seance, page } = await createReunion(espace, { debut, now });
    const id = await createPersonneExterieure(intervenant, seance.id, { structureId: csapa }, puis());
    const [ligne] = (await getFeuille(intervenant, "2026-10-13"))?.lignes ?? [];
    expect(ligne).toMatchObject({
      venants: expect.arrayContaining([
        expect.objectContaining({
          nom: "Alix Perrot",
          structure: "infirmière en addictologie, CSAPA du Large",
        }),
      ]),
    });
    expect(JSON.stringify(await getEmargement(intervenant, seance.id))).toContain("Alix Perrot");
    const { participants, version } = await page();
    const venus = participants.map(({ membreId }) => ({ suffixe: membreId, valeur: "PRESENT" as const }));
    const heures = { jour: "2026-10-13", debut: "14:00", fin: "17:00", preparation: 60 };
    const tenue = { seanceId: seance.id, version, ...heures };
    const apres = addMinutes(debut, 1440);
    expect(await holdSeance(intervenant, { ...tenue, presences: venus }, apres)).toEqual(
      refuse("PRESENCE_MANQUANTE"),
    );
    faite(
      await holdSeance(
        intervenant,
        { ...tenue, presences: [...venus, { suffixe: id, valeur: "PRESENT" }] },
        apres,
      ),
    );
    expect((await page()).exterieures).toMatchObject([{ etat: "PRESENT" }]);
    expect(await removePersonne(intervenant, { seanceId: seance.id, personneId: id }, apres)).toEqual(
      refuse("ETAT"),
    );
    const retire = withEspace(espace, (tx) => tx.personneExterieure.deleteMany({ where: { id } }));
    expect(sqlStateOf(await retire.catch((error: unknown) => error))).toBe("RC003");
  });
});

describe("their address", () => {
  it("is forgotten with its mails once taken back, before the séance or long after", async () => {
    const { intervenant, seance, page } = await createReunion(espace, { debut, now });
    const personneId = await createPersonneExterieure(intervenant, seance.id, {}, puis());
    expect(await courriels()).toHaveLength(1);
    const { prenom, nom, fonction } = ALIX;
    const corrigee = { seanceId: seance.id, personneId, prenom, nom, fonction };
    faite(
      await correctPersonne(intervenant, { ...corrigee, courriel: undefined }, addMinutes(debut, 90 * 1440)),
    );
    expect(await courriels()).toEqual([]);
    expect((await page()).exterieures).toMatchObject([{ nom: "Perrot", courriel: null }]);
  });

  it("gets the invitation when it is given or corrected, and the wrong one nothing more", async () => {
    const { intervenant, seance } = await createReunion(espace, { debut, now });
    const personneId = await createPersonneExterieure(
      intervenant,
      seance.id,
      { courriel: "a@exemple.test" },
      puis(),
    );
    const { prenom, nom, fonction, courriel } = ALIX;
    const corrigee = { seanceId: seance.id, personneId, prenom, nom, fonction, courriel };
    faite(await correctPersonne(intervenant, corrigee, puis()));
    expect(await courriels("a@exemple.test")).toEqual([]);
    expect(await courriels()).toHaveLength(1);
    faite(await correctPersonne(intervenant, { ...corrigee, fonction: "cadre de santé" }, puis()));
    expect(await courriels()).toHaveLength(1);
  });
});
