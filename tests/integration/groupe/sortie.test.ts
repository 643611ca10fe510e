import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { acceptInvitation } from "@/lib/groupe/commands/answer";
import { exitMembre } from "@/lib/groupe/commands/exit";
import { inviteMembres } from "@/lib/groupe/commands/invite";
import { getPageMembres } from "@/lib/groupe/queries/candidats";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { ok, refuse } from "@/lib/result";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { updateSeance } from "@/lib/seance/commands/update";
import { addDays, addMinutes, now as clock, jourOf } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createGroupe, type GroupeDeTest } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";
import { createSeanceCollective } from "@/tests/factories/seance-collective";
import { attendusDe, createSeanceDeGroupe, messagesDe } from "./cadre";

const now = clock();
const JOUR = 1440;
const today = jourOf(now, "Europe/Paris");

let espace: EspaceDeTest;
let lea: Acteur;
let groupe: GroupeDeTest;
beforeEach(async () => {
  espace = await createEspaceDeTest();
  lea = await createMembre(espace, { prenom: "Léa" });
  const autres = [await createMembre(espace), await createMembre(espace)];
  groupe = await createGroupe(espace, { membres: [lea, ...autres], now: addMinutes(now, -30 * JOUR) });
});

const leave = (par: Acteur, le = today) => {
  const placeId = groupe.places.get(lea.membreId) ?? "";
  return exitMembre(par, { placeId, motif: "CHANGE_DE_POSTE", le }, now);
};

describe("leaving a group", () => {
  it("closes its page, expects them no more, keeps where they were, and tells both", async () => {
    const avenir = await createSeanceDeGroupe(groupe, { debut: addMinutes(now, JOUR), attendus: [lea] }, now);
    const passee = await createSeanceDeGroupe(
      groupe,
      { debut: addMinutes(now, -9 * JOUR), attendus: [lea] },
      now,
    );
    expect(await leave(lea)).toEqual(ok({ groupeId: groupe.id, soiMeme: true }));
    expect(await getPageGroupe(lea, groupe.id, now)).toBeNull();
    expect(await attendusDe(lea, avenir)).toEqual([]);
    expect(await attendusDe(lea, passee)).toEqual([lea.membreId]);
    expect(await messagesDe(groupe.intervenant, groupe.id)).toEqual(["GROUPE_DEPART"]);
    expect(await messagesDe(lea, groupe.id)).toEqual([]);
  });

  it("expects them no more where they were excused, nor where a date is still to be found", async () => {
    const dans = (jours: number) => addMinutes(now, jours * JOUR);
    const seance = (debut: Date) => createSeanceDeGroupe(groupe, { debut, attendus: [lea] }, now);
    const [excusee, reportee, passee] = [
      await seance(dans(1)),
      await seance(dans(-1)),
      await seance(dans(-2)),
    ];
    await withEspace(espace, async (tx) => {
      await tx.presence.updateMany({ where: { seanceId: excusee }, data: { etat: "EXCUSE" } });
      await tx.seance.updateMany({ where: { id: reportee }, data: { statut: "REPORTEE", motif: "AUTRE" } });
    });
    expect(await leave(groupe.intervenant)).toMatchObject({ ok: true });
    expect(await attendusDe(lea, excusee)).toEqual([]);
    expect(await attendusDe(lea, reportee)).toEqual([]);
    expect(await attendusDe(lea, passee)).toEqual([lea.membreId]);
  });

  it("lets nobody expect them again, and still lets what they were there for be noted", async () => {
    const seance = (debut: Date) => createSeanceDeGroupe(groupe, { debut }, now);
    const [avenir, passee] = [await seance(addMinutes(now, JOUR)), await seance(addMinutes(now, -JOUR))];
    await leave(groupe.intervenant);
    const { espaceId, membreId } = lea;
    const note = (seanceId: string) =>
      withEspace(espace, (tx) => tx.presence.create({ data: { espaceId, seanceId, membreId } }));
    await expect(note(avenir)).rejects.toSatisfy((error) => sqlStateOf(error) === "RC002");
    expect(await note(passee)).toMatchObject({ membreId });
  });

  it("may be noted by who keeps the group, with a day of the past, and stays readable", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await leave(secretaire, addDays(today, -4))).toEqual(ok({ groupeId: groupe.id, soiMeme: false }));
    expect(await messagesDe(lea, groupe.id)).toEqual(["GROUPE_SORTIE"]);
    const page = await getPageMembres(secretaire, groupe.id, { q: "" });
    const [ancienne] = page?.anciens ?? [];
    expect(ancienne).toMatchObject({ membreId: lea.membreId, statut: "SORTI", motif: "CHANGE_DE_POSTE" });
    expect(ancienne?.sortieLe && jourOf(ancienne.sortieLe, "Europe/Paris")).toBe(addDays(today, -4));
  });

  it("is neither before they came in nor after today", async () => {
    expect(await leave(lea, addDays(today, 1))).toEqual(refuse("JOUR"));
    expect(await leave(lea, addDays(today, -40))).toEqual(refuse("JOUR"));
  });

  it("is not another member's to note, nor twice", async () => {
    const [, autre] = groupe.membres;
    expect(await leave(autre as Acteur)).toEqual(refuse("INTROUVABLE"));
    expect(await leave(lea)).toMatchObject({ ok: true });
    expect(await leave(lea)).toEqual(refuse("INTROUVABLE"));
  });

  it("and coming back is another row: both periods stay", async () => {
    await leave(groupe.intervenant);
    await inviteMembres(groupe.intervenant, { groupeId: groupe.id, membre: [lea.membreId] }, now);
    const { id: placeId } = await withEspace(lea, (tx) =>
      tx.groupeMembre.findFirstOrThrow({ where: { membreId: lea.membreId, statut: "INVITE" } }),
    );
    expect(await acceptInvitation(lea, { placeId }, now)).toMatchObject({ ok: true });
    const rows = await withEspace(lea, (tx) =>
      tx.groupeMembre.findMany({ where: { membreId: lea.membreId } }),
    );
    expect(rows.map(({ statut }) => statut).sort()).toEqual(["ADMIS", "SORTI"]);
  });
});

describe("leaving while séances are written", () => {
  it("never leaves who is out among those expected, nor breaks what is being written", async () => {
    const { intervenant } = groupe;
    for (let tour = 1; tour <= 6; tour++) {
      const [reste, part] = [await createMembre(espace), await createMembre(espace)];
      const autre = await createGroupe(espace, {
        intervenant,
        membres: [reste, part],
        now: addMinutes(now, -JOUR),
      });
      const debut = addMinutes(now, tour * 7 * JOUR);
      const seance = await createSeanceCollective(autre, { debut, participants: [reste], now });
      const participant = [reste.membreId, part.membreId];
      const autour = { lieuId: undefined, trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 };
      const creneau = { debut: addMinutes(debut, 2 * JOUR), lieuId: null, trajetMinutes: 0 };
      const placeId = autre.places.get(part.membreId) ?? "";
      await Promise.all([
        exitMembre(part, { placeId, motif: "AUTRE", le: today }, now),
        updateSeance(intervenant, { seanceId: seance.id, version: 1, participant, ...autour }, now),
        proposeSeances(
          intervenant,
          { groupeId: autre.id, participant, creneaux: [{ champ: "creneau-1", valeur: creneau }] },
          now,
        ),
      ]);
      const attendu = { membreId: part.membreId, seance: { groupeId: autre.id } };
      expect(await withEspace(espace, (tx) => tx.presence.count({ where: attendu }))).toBe(0);
    }
  });
});

describe("a place freed", () => {
  it("is told with how many wait, and given to nobody by itself", async () => {
    const attente = [await createMembre(espace), await createMembre(espace)];
    groupe = await createGroupe(espace, { places: 1, membres: [lea], attente, now: addMinutes(now, -JOUR) });
    await leave(groupe.intervenant);
    expect(await messagesDe(groupe.intervenant, groupe.id)).toEqual([]);
    groupe = await createGroupe(espace, { places: 1, membres: [lea], attente, now: addMinutes(now, -JOUR) });
    await leave(lea);
    expect(await messagesDe(groupe.intervenant, groupe.id)).toEqual(["GROUPE_PLACE_LIBRE"]);
    const { nombre } = await withEspace(lea, (tx) =>
      tx.message.findFirstOrThrow({ where: { sorte: "GROUPE_PLACE_LIBRE", groupeId: groupe.id } }),
    );
    expect(nombre).toBe(2);
    expect(await getPageMembres(groupe.intervenant, groupe.id, { q: "" })).toMatchObject({
      ...{ admis: 0, attente: 2 },
    });
  });
});
