import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listMessages } from "@/lib/message/queries/messages";
import { createRencontres } from "@/lib/rencontre/commands/create";
import { cancelRencontre } from "@/lib/rencontre/commands/end";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { getRencontre } from "@/lib/rencontre/queries/get";
import { toInstant } from "@/lib/time";
import { valeurOf } from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createRencontre } from "@/tests/factories/rencontre";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const heures = { debut: "09:00", fin: "11:00" };

let espace: EspaceDeTest;
let intervenant: Acteur;
let secretaire: Acteur;
let collegue: Acteur;

beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  intervenant = await createMembre(espace, { roles: ["INTERVENANT"], prenom: "Nadia" });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"], prenom: "Martine" });
  collegue = await createMembre(espace, { prenom: "Sandra" });
});

const sansPartenaire = { structure: [] as string[], membre: [] as string[] };

describe("planning", () => {
  it("is for oneself, or for any intervenant·e by the secretariat; a territoire counts in its délégation", async () => {
    const input = {
      ...{ quoi: await valeurOf(espace, "instance"), placeId: espace.territoireId, lieuId: undefined },
      ...{ ...heures, avantMinutes: 0, apresMinutes: 0, trajetMinutes: 0, ...sansPartenaire },
      jours: [{ champ: "jour-1", valeur: "2026-10-06" }],
    };
    const pour = (acteur: Acteur, intervenantId?: string) =>
      createRencontres(acteur, { ...input, intervenantId }, now);
    const inconnu = { ok: false, reason: "INTERVENANT_INCONNU" };
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    expect(await pour(intervenant, autre.membreId)).toMatchObject(inconnu);
    expect(await pour(secretaire)).toMatchObject(inconnu);
    expect(await pour(secretaire, collegue.membreId)).toMatchObject(inconnu);
    const made = await pour(secretaire, autre.membreId);
    const [id] = made.ok ? made.value.ids : [];
    const row = await withEspace(espace, (tx) => tx.rencontre.findFirst({ where: { id: id ?? "" } }));
    expect(row).toMatchObject({ delegationId: espace.delegationId, territoireId: espace.territoireId });
  });

  it("refuses dates further than a month back or three years on", async () => {
    const loin = createRencontre(espace, intervenant, { jour: "2030-01-08", now });
    await expect(loin).rejects.toThrow("DATE_HORS_BORNES");
  });
});

describe("those it concerns", () => {
  const sortesOf = async (acteur: Acteur) => (await listMessages(acteur)).map(({ titre }) => titre);

  it("are told when it is planned, moved and cancelled; not of what is noted afterwards", async () => {
    const attendu = await createMembre(espace);
    const membres = [attendu.membreId];
    const { id: rencontreId } = await createRencontre(espace, intervenant, {
      ...{ jour: "2026-10-20", membres, now },
    });
    const vers = { jour: "2026-10-21", ...heures, motif: "ORGANISATEUR" } as const;
    await postponeRencontre(intervenant, { rencontreId, version: 1, ...vers }, now);
    await cancelRencontre(intervenant, { rencontreId, version: 2, motif: "ORGANISATEUR" }, now);
    const dits = ["Rencontre annulée", "Rencontre déplacée", "Rencontre prévue"];
    expect((await sortesOf(attendu)).sort()).toEqual(dits);
    await createRencontre(espace, intervenant, { jour: "2026-08-25", membres, now });
    expect(await sortesOf(attendu)).toHaveLength(3);
  });

  it("see nothing else of it", async () => {
    const { id } = await createRencontre(espace, intervenant, {
      ...{ jour: "2026-10-27", membres: [collegue.membreId], now },
    });
    expect(await getRencontre(collegue, id, now)).toBeNull();
  });
});
