import { beforeAll, describe, expect, it } from "vitest";
import { closeAbsence, createAbsence } from "@/lib/disponibilite/commands/absence";
import { closeJourParticulier, createJourParticulier } from "@/lib/disponibilite/commands/particulier";
import { closeDisponibilite, createDisponibilite } from "@/lib/disponibilite/commands/semaine";
import { getDisponibilites } from "@/lib/disponibilite/queries";
import { refuse } from "@/lib/result";
import { getPlanification } from "@/lib/seance/queries/planification";
import { toInstant } from "@/lib/time";
import { createConge, createJour, createSemaine } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const MARDI = { jourSemaine: 2, debut: "09:00", fin: "12:00", lieuId: undefined };

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("a member's week", () => {
  it("is theirs to write: stretches that touch, never that overlap", async () => {
    const membre = await createMembre(espace);
    const { membreId } = membre;
    await createSemaine(membre, [[2, "09:00", "12:00"]]);
    const add = (debut: string, fin: string) =>
      createDisponibilite(membre, { ...MARDI, membreId, debut, fin }, now);
    expect(await add("11:30", "14:00")).toEqual(refuse("CHEVAUCHE"));
    expect(await add("12:00", "14:00")).toMatchObject({ ok: true });
    const page = await getDisponibilites(membre, null, now);
    expect(page?.ouvertures.map(({ debut, fin }) => `${debut} ${fin}`)).toEqual([
      "09:00 12:00",
      "12:00 14:00",
    ]);
    const disponibiliteId = page?.ouvertures[0]?.id ?? "";
    expect(await closeDisponibilite(membre, { membreId, disponibiliteId }, now)).toMatchObject({ ok: true });
  });

  it("does not take two overlapping stretches that arrive together", async () => {
    const membre = await createMembre(espace);
    const add = () => createDisponibilite(membre, { ...MARDI, membreId: membre.membreId }, now);
    const results = await Promise.all([add(), add(), add()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is kept by the secretariat for an intervenant·e, by nobody for somebody else", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const professionnel = await createMembre(espace);
    const add = (par: typeof secretaire, pour: typeof secretaire) =>
      createDisponibilite(par, { ...MARDI, membreId: pour.membreId }, now);
    expect(await add(secretaire, intervenant)).toMatchObject({ ok: true });
    expect(await add(secretaire, professionnel)).toEqual(refuse("INTROUVABLE"));
    expect(await add(professionnel, intervenant)).toEqual(refuse("INTROUVABLE"));
    expect(await add(espace.admin, espace.admin)).toEqual(refuse("INTROUVABLE"));
    expect((await getDisponibilites(secretaire, intervenant.membreId, now))?.ouvertures).toHaveLength(1);
    expect(await getDisponibilites(professionnel, intervenant.membreId, now)).toBeNull();
    expect(await getDisponibilites(professionnel, "abc", now)).toBeNull();
  });
});

describe("absences", () => {
  it("name the séances already booked on those days, for somebody to move them", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const debut = toInstant("2026-10-16", "14:00", "Europe/Paris");
    const { id } = await createSeance(situation, { debut, now });
    await createConge(intervenant, "2026-10-12", "2026-10-16");
    await createConge(intervenant, "2026-12-21", "2026-12-31");
    await createConge(intervenant, "2026-07-01", "2026-07-31");
    const page = await getDisponibilites(intervenant, null, now);
    expect(page?.absences.map(({ du, seances }) => [du, seances.map((seance) => seance.id)])).toEqual([
      ["2026-10-12", [id]],
      ["2026-12-21", []],
    ]);
  });

  it("are removed by who may keep them", async () => {
    const membre = await createMembre(espace);
    const { membreId } = membre;
    const conge = { membreId, du: "2026-10-12", au: "2026-10-16", motif: "CONGES" as const };
    await createAbsence(membre, conge, now);
    const absenceId = (await getDisponibilites(membre, null, now))?.absences[0]?.id ?? "";
    const autre = await createMembre(espace);
    expect(await closeAbsence(autre, { membreId, absenceId }, now)).toEqual(refuse("INTROUVABLE"));
    expect(await closeAbsence(membre, { membreId, absenceId }, now)).toMatchObject({ ok: true });
  });
});

describe("a day with other hours", () => {
  const JEUDI = { jour: "2026-10-15", lieuId: undefined };

  it("is its owner's to write, stretch by stretch, and to take back", async () => {
    const membre = await createMembre(espace);
    const { membreId } = membre;
    await createJour(membre, JEUDI.jour, ["09:00", "12:00"]);
    const add = (debut: string, fin: string) =>
      createJourParticulier(membre, { membreId, ...JEUDI, debut, fin }, now);
    expect(await add("11:00", "13:00")).toEqual(refuse("CHEVAUCHE"));
    expect(await add("12:00", "13:00")).toMatchObject({ ok: true });
    const lus = async () => (await getDisponibilites(membre, null, now))?.particuliers ?? [];
    expect((await lus()).map(({ jour, debut, fin }) => [jour, debut, fin])).toEqual([
      [JEUDI.jour, "09:00", "12:00"],
      [JEUDI.jour, "12:00", "13:00"],
    ]);
    const autre = await createMembre(espace);
    const [{ id: particulierId } = { id: "" }] = await lus();
    expect(await closeJourParticulier(autre, { membreId, particulierId }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    expect(await closeJourParticulier(membre, { membreId, particulierId }, now)).toMatchObject({ ok: true });
    expect(await lus()).toHaveLength(1);
  });

  it("replaces the week that day alone, where dates are looked for", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    await createSemaine(intervenant, [[4, "09:00", "12:00"]]);
    await createJour(intervenant, JEUDI.jour, ["14:00", "18:00"]);
    const voir = async (jour: string, heure: string) => {
      const page = await getPlanification(
        intervenant,
        situation.id,
        { debut: jour, main: { jour, heure } },
        now,
      );
      return page?.date?.libre;
    };
    expect(await voir("2026-10-15", "14:30")).toBe(true);
    expect(await voir("2026-10-15", "09:30")).toBe(false);
    expect(await voir("2026-10-22", "09:30")).toBe(true);
    expect(await voir("2026-10-22", "14:30")).toBe(false);
  });
});
