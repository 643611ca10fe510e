import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { holdSeance } from "@/lib/seance/commands/hold";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { HoldSeance, PostponeSeance } from "@/lib/seance/schema";
import { toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import {
  createGroupeReuni,
  createSeanceCollective,
  type SeanceCollectiveDeTest,
} from "@/tests/factories/seance-collective";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const move = ({ id, version }: SeanceCollectiveDeTest, jour: string) =>
  PostponeSeance.parse({
    ...{ seanceId: id, version: String(version), motif: "INTERVENANT_INDISPONIBLE" },
    ...{ creneau: "main", jour, heure: "14:00" },
  });

const tenue = ({ id, version, groupe }: SeanceCollectiveDeTest, jour: string) =>
  HoldSeance.parse({
    ...{ seanceId: id, version: String(version), jour, debut: "14:00", fin: "17:00", preparation: "60" },
    ...Object.fromEntries(groupe.membres.map(({ membreId }) => [`presence-${membreId}`, "PRESENT"])),
  });

describe("two people who move the same séance of a group at once", () => {
  it("have one outcome: one date, and the other is told that it changed", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (let tour = 0; tour < 6; tour++) {
      const seance = await createSeanceCollective(groupe, { debut: at(`2027-01-${11 + tour}`), now });
      const results = await Promise.all([
        postponeSeance(groupe.intervenant, move(seance, `2027-02-${10 + tour}`), now),
        postponeSeance(secretaire, move(seance, `2027-03-${10 + tour}`), now),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toEqual(refuse("PERIME"));
    }
  });
});

describe("holding the séances of a group", () => {
  it("holds the first without an accepted protocole, not the second; then it does, once each member accepted", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { intervenant, membres, id: groupeId } = groupe;
    const premiere = await createSeanceCollective(groupe, {
      debut: at("2026-10-06"),
      statut: "CONFIRMEE",
      now,
    });
    const deuxieme = await createSeanceCollective(groupe, {
      debut: at("2026-11-03"),
      statut: "CONFIRMEE",
      now,
    });
    const apres = at("2026-11-04");
    expect((await holdSeance(intervenant, tenue(premiere, "2026-10-06"), apres)).ok).toBe(true);
    expect(await holdSeance(intervenant, tenue(deuxieme, "2026-11-03"), apres)).toMatchObject({
      ...{ reason: "PROTOCOLE_NON_ACCEPTE", manquant: { publie: false } },
    });
    const { espaceId, membreId } = intervenant;
    const accept = (acteurs: typeof membres, protocoleId: string) =>
      withEspace(intervenant, (tx) =>
        tx.protocoleAcceptation.createMany({
          data: acteurs.map((acteur) => ({
            ...{ espaceId, protocoleId, membreId: acteur.membreId, accepteLe: now },
          })),
        }),
      );
    const publie = { creeLe: now, creeParId: membreId, publieLe: now, publieParId: membreId };
    const { id } = await withEspace(intervenant, (tx) =>
      tx.protocole.create({ data: { espaceId, groupeId, ...publie }, select: { id: true } }),
    );
    await accept(membres.slice(1), id);
    expect(await holdSeance(intervenant, tenue(deuxieme, "2026-11-03"), apres)).toMatchObject({
      manquant: { publie: true, noms: ["Camille Abel"] },
    });
    await accept(membres.slice(0, 1), id);
    expect((await holdSeance(intervenant, tenue(deuxieme, "2026-11-03"), apres)).ok).toBe(true);
  });
});
