import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { type FiltreAgenda, getAgenda } from "@/lib/seance/queries/agenda";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { getPlanification } from "@/lib/seance/queries/planification";
import { getReport } from "@/lib/seance/queries/report";
import { addMinutes, toInstant } from "@/lib/time";
import { createConge } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createAssociation, createSituation } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("the views of the agenda", () => {
  it("keep what is asked of it: one intervenant·e, one délégation, one nature", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id } = await createSeance(situation, { debut: at("2026-12-01"), now });
    const idsOf = async (acteur: Acteur, filtre: FiltreAgenda) =>
      (await getAgenda(acteur, { vue: "mois", jour: "2026-12-15", filtre }, now))?.jours.flatMap(
        ({ evenements }) => evenements.map((evenement) => evenement.id),
      );
    expect(await idsOf(secretaire, { intervenantId: intervenant.membreId })).toContain(id);
    expect(await idsOf(secretaire, { intervenantId: secretaire.membreId })).toEqual([]);
    expect(await idsOf(secretaire, { delegationId: espace.delegationId })).toContain(id);
    expect(await idsOf(secretaire, { delegationId: randomUUID() })).toEqual([]);
    expect(await idsOf(intervenant, { natures: ["absence"] })).toEqual([]);
    const agenda = await getAgenda(
      intervenant,
      {
        vue: "jour",
        jour: "2026-12-01",
        filtre: { natures: ["seance"] },
      },
      now,
    );
    expect(agenda?.jours[0]?.evenements).toMatchObject([{ id, reserve: null, deplacable: true }]);
  });

  it("show the time around a séance, and moving it, to who plans it alone", async () => {
    const situation = await createSituation(espace, { now });
    const debut = at("2026-12-03");
    await createSeance(situation, { debut, trajetMinutes: 20, now });
    const seen = async (acteur: Acteur) =>
      (await getAgenda(acteur, { vue: "jour", jour: "2026-12-03" }, now))?.jours[0]?.evenements;
    const reserve = { debut: addMinutes(debut, -50), fin: addMinutes(debut, 170) };
    expect(await seen(situation.intervenant)).toMatchObject([{ reserve, deplacable: true }]);
    expect(await seen(situation.referent)).toMatchObject([{ reserve: null, deplacable: false }]);
  });

  it("give the day sheet who comes, where, and whom to call", async () => {
    const situation = await createSituation(espace, { now });
    const { referent, intervenant } = situation;
    const { id } = await createSeance(situation, { debut: at("2026-12-08"), now });
    await withEspace(espace, (tx) =>
      tx.structure.updateMany({ where: { id: espace.structureId }, data: { telephone: "02 40 00 00 00" } }),
    );
    const feuille = await getFeuille(intervenant, "2026-12-08");
    expect(feuille?.lignes).toMatchObject([
      {
        id,
        code: situation.code,
        venants: [{ id: referent.membreId, telephone: "02 40 00 00 00", excuse: false }],
      },
    ]);
    expect((await getFeuille(intervenant, "2026-12-09"))?.lignes).toEqual([]);
    expect(await getFeuille(espace.admin, "2026-12-08")).toBeNull();
  });
});

describe("a séance dropped on another date", () => {
  it("asks about that very date first, and says when the time is taken", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const { id } = await createSeance(situation, { debut: at("2026-12-10"), now });
    await createSeance(situation, { debut: at("2026-12-11"), now });
    const ask = (jour: string, heure: string) => getReport(intervenant, id, now, { jour, heure });
    const libre = at("2026-12-15", "10:15");
    expect((await ask("2026-12-15", "10:15"))?.voulue).toMatchObject({
      prise: false,
      creneau: { debut: libre },
    });
    expect((await ask("2026-12-11", "15:00"))?.voulue).toMatchObject({ prise: true });
    expect((await getReport(intervenant, id, now))?.voulue).toBeNull();
  });
});

describe("the dates of a situation to plan", () => {
  it("say who of those one may bring together is busy at the date looked at, chosen or not", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const pris = await createMembre(espace);
    const absent = await createMembre(espace);
    for (const membre of [pris, absent]) await createAssociation(situation, membre, "ACCEPTEE", now);
    const autre = await createSituation(espace, { referent: pris, now });
    await createSeance(autre, { debut: at("2027-01-12"), participants: [pris], now });
    await createConge(absent, "2027-01-11", "2027-01-15");
    const choix = { participants: [referent.membreId], main: { jour: "2027-01-12", heure: "14:30" } };
    const page = await getPlanification(intervenant, situation.id, choix, now);
    expect(page?.moment).toEqual({ debut: at("2027-01-12", "14:30"), fin: at("2027-01-12", "16:30") });
    expect(new Set(page?.empechements)).toEqual(
      new Set([
        { id: pris.membreId, empechement: "PRIS" },
        { id: absent.membreId, empechement: "ABSENT" },
      ]),
    );
  });
});
