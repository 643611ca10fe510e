import { beforeAll, describe, expect, it } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import { getBureau } from "@/lib/bureau/queries/bureau";
import type { NatureTache } from "@/lib/bureau/rules";
import { withEspace } from "@/lib/db";
import { notify } from "@/lib/message/commands/notify";
import { acceptProtocole } from "@/lib/protocole/commands/accept";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { addMinutes, now as clock, jourOf } from "@/lib/time";
import { createCourrier } from "@/tests/factories/courrier";
import { requireValue } from "@/tests/factories/demo/resultat";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createMonde, type Monde } from "@/tests/factories/monde";
import { createProtocoleDe } from "@/tests/factories/protocole";
import { createRencontre } from "@/tests/factories/rencontre";
import { createSeance } from "@/tests/factories/seance";
import {
  createGroupeReuni,
  createSeanceCollective,
  holdSeanceCollective,
} from "@/tests/factories/seance-collective";
import { createSituation } from "@/tests/factories/situation";

const JOUR = 1440;
const now = clock();
let monde: Monde;
let espace: EspaceDeTest;
let martine: Acteur;

beforeAll(async () => {
  monde = await createMonde("charpente");
  espace = await createEspaceDeTest();
  martine = await createMembre(espace, { roles: ["SECRETARIAT"] });
}, 60_000);

const tachesOf = async (acteur: Acteur, quand = now) =>
  Object.values((await getBureau(acteur, quand)) ?? {}).flatMap(({ taches }) => taches);
const find = async (nature: NatureTache, id: string, acteur = martine, quand = now) =>
  (await tachesOf(acteur, quand)).find((tache) => tache.nature === nature && tache.id === id);

describe("to book", () => {
  it("a situation as soon as it is accepted, late after the espace's delay, and no more once a date is proposed", async () => {
    const situation = await createSituation(espace, { now: addMinutes(now, -22 * JOUR) });
    expect(await find("sans-seance", situation.id)).toMatchObject({ enRetard: true, code: situation.code });
    const recente = await createSituation(espace, { now: addMinutes(now, -2 * JOUR) });
    expect(await find("sans-seance", recente.id)).toMatchObject({ enRetard: false });
    const { id } = await createSeance(situation, { now });
    expect(await find("sans-seance", situation.id)).toBeUndefined();
    expect(await find("confirmation", id)).toMatchObject({ code: situation.code, echeance: null });
  });

  it("not a date that the agreement does not allow: its référent·e is to be reminded", async () => {
    const situation = await createSituation(espace, { consentement: "ABSENT", now });
    const { id } = await createSeance(situation, { now });
    expect(await find("confirmation", id)).toBeUndefined();
    expect(await find("accord", situation.id)).toMatchObject({
      qui: [{ nom: "Camille Martin", courriel: expect.stringContaining("@") }],
    });
  });

  it("nothing after a withdrawal", async () => {
    const situation = await createSituation(espace, { consentement: "RETIRE", now });
    expect((await tachesOf(martine)).filter(({ code }) => code === situation.code)).toEqual([]);
  });

  it("a séance put off without a date, and not its situation twice", async () => {
    const situation = await createSituation(espace, { now });
    const { id, version } = await createSeance(situation, { now });
    const report = {
      seanceId: id,
      version,
      motif: "INTEMPERIE",
      garderConfirmee: false,
      creneau: "sans",
    } as const;
    expect(await postponeSeance(situation.intervenant, report, now)).toMatchObject({ ok: true });
    expect(await find("report", id)).toMatchObject({ code: situation.code });
    expect(await find("sans-seance", situation.id)).toBeUndefined();
  });
});

describe("to remind", () => {
  it("whom no mail recalled a séance of the week to, by name", async () => {
    const situation = await createSituation(espace, { now });
    const debut = addMinutes(now, 3 * JOUR);
    const { id } = await createSeance(situation, { debut, statut: "CONFIRMEE", now });
    expect(await find("rappel", id)).toMatchObject({ qui: [{ nom: "Camille Martin" }], moment: debut });
    expect(await find("rappel", id, martine, addMinutes(now, -5 * JOUR))).toBeUndefined();
    const { espaceId } = espace;
    const fait = { sorte: "RAPPEL_J7" as const, seanceId: id, code: situation.code, debut };
    await withEspace(espace, (tx) =>
      notify(tx, { espaceId }, fait, { membreIds: [situation.referent.membreId] }, now),
    );
    expect(await find("rappel", id)).toBeUndefined();
  });

  it("who has not accepted the protocole of their group, until they have", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { id: protocoleId } = await createProtocoleDe({ groupeId: groupe.id }, groupe.intervenant, {}, now);
    expect(await find("acceptation", groupe.id)).toMatchObject({ code: groupe.code, qui: { length: 3 } });
    for (const membre of groupe.membres) requireValue(await acceptProtocole(membre, { protocoleId }, now));
    expect(await find("acceptation", groupe.id)).toBeUndefined();
  });

  it("a demande handed over, late after the espace's delay", async () => {
    const { secretaire } = monde.cast;
    const { id } = monde.transmise;
    expect(await find("transmise", id, secretaire, monde.now)).toMatchObject({ enRetard: false });
    const plusTard = addMinutes(monde.now, 4 * JOUR);
    expect(await find("transmise", id, secretaire, plusTard)).toMatchObject({ enRetard: true });
  });
});

describe("to write", () => {
  it("minutes with the espace's deadline, counted from the séance", async () => {
    const { secretaire } = monde.cast;
    const { id } = monde.seances.tenue;
    expect(await find("compte-rendu", id, secretaire, monde.now)).toMatchObject({ enRetard: false });
    await withEspace(monde, (tx) =>
      tx.espace.update({ where: { id: monde.espaceId }, data: { delaiCompteRenduJours: 5 } }),
    );
    expect(await find("compte-rendu", id, secretaire, monde.now)).toMatchObject({ enRetard: true });
    // The intervenant·e reads the same deadline on what waits for them.
    const { attentes } = await getAccueil(monde.cast.intervenant, monde.now);
    const aValider = attentes.find((attente) => attente.id === monde.seances.redigee.id);
    expect(aValider).toMatchObject({ nature: "validation", enRetard: true });
  });
});

describe("the order of a section", () => {
  const avant = (jours: number) => addMinutes(now, -jours * JOUR);

  it("begins with what is late, the longest overdue first, then what is due soonest; old rencontres are one line", async () => {
    const ici = await createEspaceDeTest();
    const secretaire = await createMembre(ici, { roles: ["SECRETARIAT"] });
    const intervenant = await createMembre(ici, { roles: ["INTERVENANT"] });
    const codes: string[] = [];
    for (const jours of [2, 30, 22, 1]) {
      const { code } = await createSituation(ici, { intervenant, now: avant(jours) });
      codes.push(code);
    }
    for (const jours of [40, 30, 3]) {
      const tenue = { jour: jourOf(avant(jours), martine.zone), statut: "TENUE" } as const;
      const { id } = await createRencontre(ici, intervenant, { ...tenue, now: avant(jours + 2) });
      const data = { secretaireId: secretaire.membreId };
      await withEspace(ici, (tx) => tx.rencontre.updateMany({ where: { id }, data }));
    }
    const { prendre, ecrire } = (await getBureau(secretaire, now)) ?? {};
    expect(prendre?.taches.map(({ code }) => code)).toEqual([codes[1], codes[2], codes[0], codes[3]]);
    expect(prendre).toMatchObject({ nombre: 4, enRetard: 2 });
    expect(ecrire?.taches.map(({ nature, nombre }) => [nature, nombre])).toEqual([
      ["compte-rendu-rencontre", 1],
      ["rencontres-anciennes", 2],
    ]);
    expect(ecrire).toMatchObject({ nombre: 3, enRetard: 0 });
    expect((await getBureau(secretaire, now, [prendre?.taches[0]?.id ?? ""]))?.prendre.nombre).toBe(3);
  });
});

describe("to write, of a group", () => {
  it("the minutes of its séances: whoever leads it until a secretary is named, who then has them on their desk", async () => {
    const avant = addMinutes(now, -20 * JOUR);
    const groupe = await createGroupeReuni(espace, { now: avant });
    const debut = addMinutes(now, -9 * JOUR);
    const seance = await createSeanceCollective(groupe, { debut, statut: "CONFIRMEE", now: avant });
    await holdSeanceCollective(seance);
    const { id } = seance;
    const { attentes } = await getAccueil(groupe.intervenant, now);
    expect(attentes.find((attente) => attente.id === id)).toMatchObject({ nature: "compte-rendu" });
    expect(await find("compte-rendu", id)).toBeUndefined();
    await withEspace(espace, (tx) =>
      tx.seance.updateMany({ where: { id }, data: { secretaireId: martine.membreId } }),
    );
    expect(await find("compte-rendu", id)).toMatchObject({ code: groupe.code, enRetard: false });
  });
});

describe("to send", () => {
  it("the letters of a group's next séance, once an earlier one has had its own", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { id } = await createSeanceCollective(groupe, { statut: "CONFIRMEE", now });
    expect(await find("lettres", id)).toBeUndefined();
    const courrier = await createCourrier(martine, id, "CONFIRMATION", groupe.membres, now);
    expect(await find("courrier", courrier)).toMatchObject({ code: groupe.code, qui: { length: 3 } });
    const debut = addMinutes(now, 15 * JOUR);
    const suivante = await createSeanceCollective(groupe, { debut, statut: "CONFIRMEE", now });
    expect(await find("lettres", suivante.id)).toMatchObject({ code: groupe.code, moment: suivante.debut });
    expect(await find("lettres", id)).toBeUndefined();
  });

  it("the person a mail did not reach, never the address, until one does", async () => {
    const { secretaire, intervenant } = monde.cast;
    const refuse = await find("courriel", intervenant.membreId, secretaire, monde.now);
    expect(refuse).toMatchObject({ qui: [{ nom: `intervenant ${monde.mot}`, courriel: null }] });
    await withEspace(monde, (tx) =>
      tx.envoi.updateMany({
        where: { membreId: intervenant.membreId, etat: { not: "REFUSE" } },
        data: { etat: "ENVOYE", etatLe: addMinutes(monde.now, 1) },
      }),
    );
    expect(await find("courriel", intervenant.membreId, secretaire, monde.now)).toBeUndefined();
  });
});
