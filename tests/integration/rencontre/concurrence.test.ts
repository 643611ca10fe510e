import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createRencontre } from "@/tests/factories/rencontre";
import { createSituation } from "@/tests/factories/situation";
import { clientOf } from "@/tests/support/clients";
import { at, book, now, propose, reservationsOf } from "./reserver";

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("the guards of the database", () => {
  it("refuse two bookings of one person at once, whatever wrote them, and a booking that is of both kinds or neither", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    await createRencontre(espace, intervenant, { jour: "2026-10-13", now });
    const forced = withEspace(espace, (tx) =>
      tx.seance.create({
        data: {
          ...{ espaceId: espace.espaceId, situationId: situation.id, intervenantId: intervenant.membreId },
          ...{ debut: at("2026-10-13", "10:00"), fin: at("2026-10-13", "12:00") },
          ...{ statutLe: now, creeLe: now, statutParId: intervenant.membreId },
          creeParId: intervenant.membreId,
        },
      }),
    );
    await expect(forced).rejects.toThrow(/Reservation_sans_chevauchement|exclusion/);
    const admin = await clientOf("admin");
    await expect(
      admin.query(`UPDATE "Reservation" SET "rencontreId" = NULL WHERE "rencontreId" IS NOT NULL`),
    ).rejects.toThrow(/check constraint/);
  });

  it("refuse the application a booking by hand", async () => {
    const app = await clientOf("app");
    await expect(app.query(`DELETE FROM "Reservation"`)).rejects.toThrow(/permission denied/);
  });
});

describe("at the same moment", () => {
  it("bookings of one person by both kinds give the time to exactly one, with clear refusals for the others", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, rang) =>
        rang % 2
          ? propose(situation, at("2026-10-20", "10:00"))
          : book(intervenant, espace.delegationId, ["2026-10-20"], { debut: "10:15", fin: "12:00" }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refus = results.flatMap((result) => (result.ok ? [] : [result.reason]));
    expect(new Set(refus)).toEqual(new Set(["CRENEAU_PRIS"]));
    expect(await reservationsOf(intervenant)).toHaveLength(1);
  });

  it("two people moving the same rencontre have one outcome: the second is told to read again", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id: rencontreId, version } = await createRencontre(espace, intervenant, {
      jour: "2026-10-27",
      now,
    });
    const move = (acteur: Acteur, jour: string) =>
      postponeRencontre(
        acteur,
        { rencontreId, version, jour, debut: "09:00", fin: "11:00", motif: "ORGANISATEUR" },
        now,
      );
    const results = await Promise.all([move(intervenant, "2026-10-28"), move(secretaire, "2026-10-29")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "PERIME" });
    const traces = await withEspace(espace, (tx) =>
      tx.rencontreDeplacement.count({ where: { rencontreId } }),
    );
    expect(traces).toBe(1);
  });
});
