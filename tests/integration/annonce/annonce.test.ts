import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { announceSeance } from "@/lib/annonce/commands";
import { withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { PostponeSeance } from "@/lib/seance/schema";
import { addMinutes, jourFromDate, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
let situation: SituationDeTest;
let seance: SeanceDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  seance = await createSeance(situation, { statut: "CONFIRMEE", now: NOW }); // le 17 mars, 13 h 30
});

const announce = (par: Acteur, plus: { annonceeLe?: string; debut?: Date; now?: Date } = {}) => {
  const { annonceeLe = "2031-03-10", debut = seance.debut, now = NOW } = plus;
  return announceSeance(par, { seanceId: seance.id, debut: debut.toISOString(), annonceeLe }, now);
};
const read = async () => {
  const row = await withEspace(espace, (tx) => tx.seance.findFirstOrThrow({ where: { id: seance.id } }));
  const { annonceeLe, annonceeParId, version, debut } = row;
  return { le: annonceeLe && jourFromDate(annonceeLe), par: annonceeParId, version, debut };
};

describe("telling the person when (000:69)", () => {
  it("is the référent·e's to record, with the day", async () => {
    const associe = await createMembre(espace);
    await createAssociation(situation, associe, "ACCEPTEE", NOW);
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const membre of [associe, secretaire, situation.intervenant, espace.admin])
      expect(await announce(membre)).toEqual(refuse("INTROUVABLE"));
    expect(await announce(situation.referent)).toEqual(ok());
    expect(await read()).toMatchObject({ le: "2031-03-10", par: situation.referent.membreId });
  });

  it("is about a certain date, and about the one that was read", async () => {
    const proposee = await createSeance(situation, { now: addMinutes(NOW, 30 * 1440) });
    const debut = proposee.debut.toISOString();
    const input = { seanceId: proposee.id, debut, annonceeLe: "2031-03-10" };
    expect(await announceSeance(situation.referent, input, NOW)).toEqual(refuse("INTROUVABLE"));
    const autre = addMinutes(seance.debut, 1440);
    expect(await announce(situation.referent, { debut: autre })).toEqual(refuse("PERIME"));
    const demain = { annonceeLe: "2031-03-11" };
    expect(await announce(situation.referent, demain)).toEqual(refuse("DATE_A_VENIR"));
  });

  it("is due again when the séance moves, and was not about the new date before", async () => {
    await announce(situation.referent);
    const { version } = await read();
    const now = addMinutes(NOW, 2 * 1440); // le 12 mars
    const report = { creneau: "main", jour: "2031-03-24", heure: "13:30", motif: "INTEMPERIE" };
    const moved = await postponeSeance(
      situation.intervenant,
      PostponeSeance.parse({ seanceId: seance.id, version, ...report, garderConfirmee: "on" }),
      now,
    );
    expect(moved).toMatchObject({ ok: true });
    const { le, debut } = await read();
    expect(le).toBeNull();
    expect(await announce(situation.referent, { debut, now, annonceeLe: "2031-03-11" })).toEqual(
      refuse("DATE_AVANT_REPORT"),
    );
    expect(await announce(situation.referent, { debut, now, annonceeLe: "2031-03-12" })).toEqual(ok());
  });

  it("is due again when the date changes through SQL as the application's role", async () => {
    await announce(situation.referent);
    const debut = addMinutes(seance.debut, 1440);
    await withEspace(espace, (tx) =>
      tx.seance.updateMany({ where: { id: seance.id }, data: { debut, fin: addMinutes(debut, 120) } }),
    );
    expect(await read()).toMatchObject({ le: null, par: null });
  });
});
