import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { cancelSeance } from "@/lib/seance/commands/cancel";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { updateSeance } from "@/lib/seance/commands/update";
import { getSeance } from "@/lib/seance/queries/get";
import { PostponeSeance } from "@/lib/seance/schema";
import { toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import type { GroupeDeTest } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import {
  createGroupeReuni,
  createSeanceCollective,
  type SeanceCollectiveDeTest,
} from "@/tests/factories/seance-collective";
import { createSituation } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const close = ({ id, intervenant }: GroupeDeTest) =>
  withEspace(intervenant, (tx) =>
    tx.groupe.updateMany({
      where: { id },
      data: { statut: "CLOS", closLe: now, closParId: intervenant.membreId },
    }),
  );

const move = ({ id, version }: SeanceCollectiveDeTest, jour: string) =>
  PostponeSeance.parse({
    ...{ seanceId: id, version: String(version), motif: "INTERVENANT_INDISPONIBLE" },
    ...{ creneau: "main", jour, heure: "14:00" },
  });

describe("a séance of a group", () => {
  it("lasts three hours with one around it, unless its protocole says otherwise, and takes the time of who leads it", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { id } = await createSeanceCollective(groupe, { debut: at("2026-10-13"), now });
    const seance = await getSeance(groupe.intervenant, id, now);
    expect(seance).toMatchObject({
      sujet: { modalite: "COLLECTIF", id: groupe.id, code: groupe.code },
      prevu: { debut: at("2026-10-13"), fin: at("2026-10-13", "17:00"), avantMinutes: 30, apresMinutes: 30 },
      consentement: null,
    });
    const situation = await createSituation(espace, { intervenant: groupe.intervenant, now });
    await expect(createSeance(situation, { debut: at("2026-10-13", "17:15"), now })).rejects.toThrow(
      "CRENEAU_PRIS",
    );
  });

  it("is seen by those of its members it expects, who leads it and the secretariat; by nobody else", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const [abel, brun, colin] = groupe.membres;
    if (!abel || !brun || !colin) throw new Error("membres");
    const { id } = await createSeanceCollective(groupe, { participants: [abel, brun], now });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    for (const acteur of [abel, groupe.intervenant, secretaire])
      expect(await getSeance(acteur, id, now)).not.toBeNull();
    for (const acteur of [colin, autre, await createMembre(espace)])
      expect(await getSeance(acteur, id, now)).toBeNull();
  });

  it("is no longer seen by a member who left the group", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { id } = await createSeanceCollective(groupe, { now });
    const [partant] = groupe.membres;
    if (!partant) throw new Error("membres");
    await withEspace(groupe.intervenant, (tx) =>
      tx.groupeMembre.updateMany({
        where: { groupeId: groupe.id, membreId: partant.membreId },
        data: { statut: "SORTI", sortieLe: now, statutLe: now, motif: "INDISPONIBLE" },
      }),
    );
    expect(await getSeance(partant, id, now)).toBeNull();
  });

  it("is confirmed, excused, moved, changed and cancelled as any other, without anyone's agreement", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { intervenant, membres } = groupe;
    const [abel, brun] = membres;
    if (!abel || !brun) throw new Error("membres");
    const seance = await createSeanceCollective(groupe, {
      debut: at("2026-11-03"),
      statut: "CONFIRMEE",
      now,
    });
    expect((await excusePresence(abel, { seanceId: seance.id, reponse: "EXCUSE" }, now)).ok).toBe(true);
    const deplacee = await postponeSeance(intervenant, move(seance, "2026-11-10"), now);
    expect(deplacee).toEqual({ ok: true, value: { suivantes: 0 } });
    const change = { lieuId: undefined, trajetMinutes: 0, avantMinutes: 45, apresMinutes: 15 };
    const participant = [abel.membreId, brun.membreId];
    const modifiee = await updateSeance(
      intervenant,
      { seanceId: seance.id, version: 3, participant, ...change },
      now,
    );
    expect(modifiee.ok).toBe(true);
    const fin = { seanceId: seance.id, version: 4, motif: "INTEMPERIE" as const };
    expect((await cancelSeance(intervenant, fin, now)).ok).toBe(true);
    expect(await getSeance(abel, seance.id, now)).toMatchObject({
      statut: { code: "ANNULEE", motif: "INTEMPERIE" },
      prevu: { debut: at("2026-11-10"), avantMinutes: 45 },
    });
  });

  it("counts the séances of the group that follow one that is moved, and only those", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const premiere = await createSeanceCollective(groupe, { debut: at("2026-11-03"), now });
    await createSeanceCollective(groupe, { debut: at("2026-12-15"), now });
    const autre = await createGroupeReuni(espace, { intervenant: groupe.intervenant, now });
    await createSeanceCollective(autre, { debut: at("2026-12-16"), now });
    const deplacee = await postponeSeance(groupe.intervenant, move(premiere, "2026-11-05"), now);
    expect(deplacee).toEqual({ ok: true, value: { suivantes: 1 } });
  });

  it("gathers members of the group only", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const etranger = await createMembre(espace);
    const creneaux = [
      { champ: "creneau-1", valeur: { debut: at("2026-11-17"), lieuId: null, trajetMinutes: 0 } },
    ];
    const input = { groupeId: groupe.id, participant: [etranger.membreId], creneaux };
    expect(await proposeSeances(groupe.intervenant, input, now)).toEqual(refuse("PARTICIPANT_NON_MEMBRE"));
    const { id, version } = await createSeanceCollective(groupe, { now });
    const autour = { lieuId: undefined, trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
    const change = { seanceId: id, version, participant: [etranger.membreId], ...autour };
    expect(await updateSeance(groupe.intervenant, change, now)).toEqual(refuse("PARTICIPANT_NON_MEMBRE"));
  });

  it("is neither proposed, confirmed nor moved once the group is closed, which cancels what was to come", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const { intervenant, id: groupeId, membres } = groupe;
    const seance = await createSeanceCollective(groupe, { now });
    await close(groupe);
    expect((await getSeance(intervenant, seance.id, now))?.statut.code).toBe("ANNULEE");
    const creneaux = [
      { champ: "creneau-1", valeur: { debut: at("2026-11-24"), lieuId: null, trajetMinutes: 0 } },
    ];
    const participant = membres.map(({ membreId }) => membreId);
    const proposee = await proposeSeances(intervenant, { groupeId, participant, creneaux }, now);
    expect(proposee).toEqual(refuse("GROUPE_CLOS"));
    const lue = { id: seance.id, version: seance.version + 1 };
    expect(await confirmSeances(intervenant, { seance: [lue] }, now)).toEqual(refuse("ETAT"));
  });

  it("confirms séances of one group together, never of two", async () => {
    const groupe = await createGroupeReuni(espace, { now });
    const autre = await createGroupeReuni(espace, { intervenant: groupe.intervenant, now });
    const seances = [
      await createSeanceCollective(groupe, { debut: at("2026-11-03"), now }),
      await createSeanceCollective(autre, { debut: at("2026-11-04"), now }),
    ];
    const seance = seances.map(({ id, version }) => ({ id, version }));
    expect(await confirmSeances(groupe.intervenant, { seance }, now)).toEqual(refuse("INTROUVABLE"));
  });
});
