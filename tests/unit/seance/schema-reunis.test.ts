import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HoldSeance, Planification, ProposeSeances, UpdateSeance } from "@/lib/seance/schema";

const participant = Array.from({ length: 41 }, () => randomUUID());
const seance = { seanceId: randomUUID(), version: "1" };

describe("a séance of forty-one people", () => {
  it("can be looked for, planned, changed and held", () => {
    expect(Planification.parse({ participant }).participants).toHaveLength(41);
    const creneau = { "creneau-1": "2026-10-13T12:00:00.000Z__0" };
    expect(
      ProposeSeances.parse({ groupeId: randomUUID(), participant, ...creneau }).participant,
    ).toHaveLength(41);
    const autour = { trajetMinutes: "0", avantMinutes: "30", apresMinutes: "30" };
    expect(UpdateSeance.parse({ ...seance, participant, ...autour }).participant).toHaveLength(41);
    const presences = Object.fromEntries(participant.map((id) => [`presence-${id}`, "PRESENT"]));
    const heures = { jour: "2026-10-13", debut: "14:00", fin: "17:00", preparation: "30" };
    expect(HoldSeance.parse({ ...seance, ...heures, ...presences }).presences).toHaveLength(41);
  });
});
