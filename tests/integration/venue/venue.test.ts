import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { cancelSeance } from "@/lib/seance/commands/cancel";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { getSeancePage } from "@/lib/seance/queries/page";
import { addDays, addMinutes, jourOf, toInstant } from "@/lib/time";
import { closeVenue, expectPersonne, informEncadrant } from "@/lib/venue/commands";
import { ExpectPersonne } from "@/lib/venue/schema";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
let situation: SituationDeTest;
let seance: SeanceDeTest;
let encadrant: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  seance = await createSeance(situation, { statut: "CONFIRMEE", now: NOW });
  encadrant = await createMembre(espace, { roles: ["ENCADRANT"] });
});

const expectBy = async (par: Acteur, saisie: Record<string, unknown> = {}, now = NOW) =>
  expectPersonne(
    par,
    ExpectPersonne.parse({
      seanceId: seance.id,
      debut: seance.debut.toISOString(),
      motif: "DECISION_A_PRENDRE",
      pourquoi: "Le choix du lieu de vie lui revient.",
      accord: "on",
      accordLe: jourOf(NOW, espace.admin.zone),
      encadrantId: encadrant.membreId,
      ...saisie,
    }),
    now,
  );
const venueFor = async (acteur: Acteur, now = NOW) => (await getSeancePage(acteur, seance.id, now))?.personne;
const messages = (sorte: "PERSONNE_PRESENTE" | "PERSONNE_ABSENTE") =>
  withEspace(espace, (tx) =>
    tx.message.findMany({
      where: { espaceId: espace.espaceId, sorte },
      select: {
        code: true,
        debut: true,
        seanceId: true,
        situationId: true,
        envois: { select: { membreId: true, adresse: true } },
      },
    }),
  );

describe("the person's own coming to a séance (000:101)", () => {
  it("is the intervenant·e's to regulate, and seen by whoever takes part", async () => {
    const associe = await createMembre(espace);
    await createAssociation(situation, associe, "ACCEPTEE", NOW);
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const membre of [situation.referent, associe, secretaire, encadrant, espace.admin])
      expect(await expectBy(membre)).toEqual(refuse("INTROUVABLE"));
    expect(await expectBy(situation.intervenant)).toEqual(ok());
    expect(await venueFor(situation.referent)).toMatchObject({
      prevoyable: false,
      venue: { motif: "DECISION_A_PRENDRE", pourquoi: "Le choix du lieu de vie lui revient.", aJour: true },
    });
    expect(await venueFor(secretaire)).toMatchObject({ venue: { pourquoi: null } });
  });

  it("is told to the encadrant·e by a date and a place, without a code or a way to the séance", async () => {
    await expectBy(situation.intervenant);
    expect(await messages("PERSONNE_PRESENTE")).toEqual([
      {
        ...{ code: null, debut: seance.debut, seanceId: null, situationId: null },
        envois: [{ membreId: encadrant.membreId, adresse: null }],
      },
    ]);
    await expectBy(situation.intervenant, { encadrantId: "", encadrantCourriel: "direction@exemple.test" });
    const [, second] = await messages("PERSONNE_PRESENTE");
    expect(second?.envois).toEqual([{ membreId: null, adresse: "direction@exemple.test" }]);
  });

  it("wants the person's agreement, one encadrant·e, and a day that has passed", async () => {
    const demain = addDays(jourOf(NOW, espace.admin.zone), 1);
    expect(await expectBy(situation.intervenant, { accordLe: demain })).toEqual(refuse("DATE_A_VENIR"));
    expect(await expectBy(situation.intervenant, { encadrantId: espace.admin.membreId })).toEqual(
      refuse("ENCADRANT_INCONNU"),
    );
    await expect(expectBy(situation.intervenant, { accord: "" })).rejects.toThrow(/accord/);
    await expect(expectBy(situation.intervenant, { encadrantId: "" })).rejects.toThrow(/à informer/);
    const bavard = await expectBy(situation.intervenant, { pourquoi: "Kevin MARTIN veut le dire lui-même." });
    expect(bavard).toMatchObject({ ok: false, reason: "ALERTES" });
    expect(await messages("PERSONNE_PRESENTE")).toEqual([]);
  });

  it("is told again when the séance moves, and no more when it is given up", async () => {
    await expectBy(situation.intervenant);
    const vers = addMinutes(seance.debut, 2 * 1440);
    const deplacee = await postponeSeance(
      situation.intervenant,
      {
        ...{ seanceId: seance.id, version: seance.version, motif: "AUTRE" },
        ...{ garderConfirmee: true, creneau: { debut: vers, lieuId: null, trajetMinutes: 0 } },
      },
      NOW,
    );
    expect(deplacee).toMatchObject({ ok: true });
    expect(await venueFor(situation.intervenant)).toMatchObject({ venue: { aJour: false } });
    const ancienne = { seanceId: seance.id, debut: seance.debut.toISOString() };
    expect(await informEncadrant(situation.intervenant, ancienne, NOW)).toEqual(refuse("PERIME"));
    const nouvelle = { seanceId: seance.id, debut: vers.toISOString() };
    expect(await informEncadrant(situation.intervenant, nouvelle, NOW)).toEqual(ok());
    expect(await venueFor(situation.intervenant)).toMatchObject({ venue: { aJour: true } });
    expect(await closeVenue(situation.intervenant, nouvelle, NOW)).toEqual(ok());
    expect(await venueFor(situation.intervenant)).toEqual({ prevoyable: true, venue: null });
    expect(await messages("PERSONNE_ABSENTE")).toHaveLength(1);
  });

  const lue = () => ({ seanceId: seance.id, version: seance.version, motif: "AUTRE" }) as const;
  it.each([
    ["cancelled", () => cancelSeance(situation.intervenant, lue(), NOW)],
    [
      "put off without a date",
      () => postponeSeance(situation.intervenant, { ...lue(), creneau: "sans", garderConfirmee: false }, NOW),
    ],
    ["stopped by a withdrawal", () => createRetrait(situation.referent, situation.id, NOW)],
  ])("is told off when the séance is %s", async (_, arret) => {
    await expectBy(situation.intervenant);
    await arret();
    expect(await messages("PERSONNE_ABSENTE")).toEqual([
      {
        ...{ code: null, debut: seance.debut, seanceId: null, situationId: null },
        envois: [{ membreId: encadrant.membreId, adresse: null }],
      },
    ]);
  });

  it("is told off to who was informed before another was, and what justified it goes with it", async () => {
    const contenus = () => withEspace(espace, (tx) => tx.contenu.count({ where: { support: "VENUE" } }));
    await expectBy(situation.intervenant);
    await expectBy(situation.intervenant, { encadrantId: "", encadrantCourriel: "direction@exemple.test" });
    expect(await messages("PERSONNE_ABSENTE")).toMatchObject([
      { envois: [{ membreId: encadrant.membreId, adresse: null }] },
    ]);
    expect(await contenus()).toBe(1);
    const vue = { seanceId: seance.id, debut: seance.debut.toISOString() };
    expect(await closeVenue(situation.intervenant, vue, NOW)).toEqual(ok());
    expect(await contenus()).toBe(0);
  });

  it("has no place after a withdrawal, nor once the séance has begun", async () => {
    expect(await expectBy(situation.intervenant, {}, addMinutes(seance.debut, 1))).toEqual(
      refuse("INTROUVABLE"),
    );
    await createRetrait(situation.referent, situation.id, NOW);
    expect(await expectBy(situation.intervenant)).toEqual(refuse("INTROUVABLE"));
  });

  it("is refused by the database itself without an agreement, whoever writes", async () => {
    const sans = await createSituation(espace, { consentement: "ABSENT", now: NOW });
    const proposee = await createSeance(sans, { now: NOW });
    const write = withEspace(espace, (tx) =>
      tx.venue.create({
        data: {
          ...{ espaceId: espace.espaceId, seanceId: proposee.id, motif: "AUTRE", accordLe: NOW },
          ...{ encadrantCourriel: "a@exemple.test", informeLe: NOW, informePour: NOW },
          ...{ creeLe: NOW, creeParId: sans.intervenant.membreId },
        },
      }),
    );
    await expect(write).rejects.toSatisfy((error) => sqlStateOf(error) === "RC001");
  });
});
