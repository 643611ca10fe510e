import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { cancelSeance, missSeance } from "@/lib/seance/commands/cancel";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { correctPresence, holdSeance } from "@/lib/seance/commands/hold";
import { getSeance } from "@/lib/seance/queries/get";
import { HoldSeance } from "@/lib/seance/schema";
import { addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance, type SeanceDeTest } from "@/tests/factories/seance";
import { createAssociation, createSituation } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const debut = toInstant("2026-10-13", "14:00", PARIS);
const apres = addMinutes(debut, 24 * 60);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

async function createConfirmee() {
  const situation = await createSituation(espace, { now });
  const associe = await createMembre(espace);
  await createAssociation(situation, associe);
  const participants = [situation.referent, associe];
  const seance = await createSeance(situation, { debut, statut: "CONFIRMEE", participants, now });
  return { situation, associe, seance };
}

const tenue = ({ id, version }: SeanceDeTest, presences: Record<string, string>, champs = {}) =>
  HoldSeance.parse({
    seanceId: id,
    version: String(version),
    jour: "2026-10-13",
    debut: "14:10",
    fin: "15:55",
    preparation: "75",
    ...Object.fromEntries(Object.entries(presences).map(([membre, etat]) => [`presence-${membre}`, etat])),
    ...champs,
  });

describe("holding a séance", () => {
  it("keeps planned and actual times apart, and who was there", async () => {
    const { situation, associe, seance } = await createConfirmee();
    const { intervenant, referent } = situation;
    const input = tenue(seance, { [referent.membreId]: "PRESENT", [associe.membreId]: "EXCUSE" });
    expect(await holdSeance(intervenant, input, apres)).toMatchObject({ ok: true });
    const page = await getSeance(referent, seance.id, apres);
    expect(page).toMatchObject({
      statut: { code: "TENUE", par: `${intervenant.prenom} ${intervenant.nom}` },
      prevu: { debut, fin: addMinutes(debut, 120) },
      reel: { debut: addMinutes(debut, 10), fin: addMinutes(debut, 115), preparationMinutes: 75 },
    });
    expect(page?.participants.map(({ etat }) => etat)).toEqual(["PRESENT", "EXCUSE"]);
  });

  it("waits for its hour, asks for everyone's presence, and for the right month", async () => {
    const { situation, associe, seance } = await createConfirmee();
    const { intervenant, referent } = situation;
    const tous = { [referent.membreId]: "PRESENT", [associe.membreId]: "PRESENT" };
    expect(await holdSeance(intervenant, tenue(seance, tous), now)).toEqual(refuse("PAS_COMMENCEE"));
    expect(await missSeance(intervenant, { seanceId: seance.id, version: 2, motif: "AUTRE" }, now)).toEqual(
      refuse("PAS_COMMENCEE"),
    );
    const sans = { [referent.membreId]: "PRESENT" };
    expect(await holdSeance(intervenant, tenue(seance, sans), apres)).toEqual(refuse("PRESENCE_MANQUANTE"));
    const faute = tenue(seance, tous, { jour: "2016-10-13" });
    expect(await holdSeance(intervenant, faute, apres)).toEqual(refuse("DATE_ELOIGNEE"));
  });

  it("is for a confirmed séance only, by who keeps it", async () => {
    const { situation, associe, seance } = await createConfirmee();
    const proposee = await createSeance(situation, { debut: addMinutes(debut, 2880), now });
    const { intervenant, referent } = situation;
    const tous = { [referent.membreId]: "PRESENT", [associe.membreId]: "PRESENT" };
    const plusTard = addMinutes(apres, 4 * 1440);
    expect(await holdSeance(intervenant, tenue(proposee, tous), plusTard)).toEqual(refuse("ETAT"));
    expect(await holdSeance(referent, tenue(seance, tous), plusTard)).toEqual(refuse("INTROUVABLE"));
  });

  it("corrects a presence with its reason and author; what it was stays beside it", async () => {
    const { situation, associe, seance } = await createConfirmee();
    const { intervenant, referent } = situation;
    const tous = { [referent.membreId]: "PRESENT", [associe.membreId]: "ABSENT" };
    await holdSeance(intervenant, tenue(seance, tous), apres);
    const correction = {
      seanceId: seance.id,
      membreId: associe.membreId,
      etat: "PRESENT" as const,
      motif: "FEUILLE_RETROUVEE" as const,
    };
    expect(await correctPresence(referent, correction, apres)).toEqual(refuse("INTROUVABLE"));
    expect(await correctPresence(intervenant, correction, apres)).toMatchObject({ ok: true });
    expect(await correctPresence(intervenant, correction, apres)).toEqual(refuse("SANS_CHANGEMENT"));
    const page = await getSeance(associe, seance.id, apres);
    expect(page?.participants.find(({ moi }) => moi)).toMatchObject({
      etat: "PRESENT",
      corrections: [
        {
          ancien: "ABSENT",
          nouveau: "PRESENT",
          motif: "FEUILLE_RETROUVEE",
          par: `${intervenant.prenom} ${intervenant.nom}`,
        },
      ],
    });
  });
});

describe("what ends a séance otherwise", () => {
  it("cancels with the reason and its author, and frees the time at once", async () => {
    const { situation, seance } = await createConfirmee();
    const { intervenant } = situation;
    const input = {
      seanceId: seance.id,
      version: seance.version,
      motif: "PROFESSIONNEL_INDISPONIBLE" as const,
    };
    expect(await cancelSeance(intervenant, input, now)).toMatchObject({ ok: true });
    const row = await withEspace(intervenant, (tx) =>
      tx.seance.findFirst({
        where: { id: seance.id },
        select: { statut: true, motif: true, statutParId: true, reservation: true },
      }),
    );
    expect(row).toEqual({
      statut: "ANNULEE",
      motif: "PROFESSIONNEL_INDISPONIBLE",
      statutParId: intervenant.membreId,
      reservation: null,
    });
    expect(await cancelSeance(intervenant, { ...input, version: 3 }, now)).toEqual(refuse("ETAT"));
  });

  it("records that a confirmed one did not take place", async () => {
    const { situation, seance } = await createConfirmee();
    const input = { seanceId: seance.id, version: seance.version, motif: "INTEMPERIE" as const };
    expect(await missSeance(situation.intervenant, input, apres)).toMatchObject({ ok: true });
    expect((await getSeance(situation.referent, seance.id, apres))?.statut).toMatchObject({
      code: "NON_TENUE",
      motif: "INTEMPERIE",
    });
  });
});

describe("a participant's own presence", () => {
  it("can be excused and taken back until the séance begins, by nobody else", async () => {
    const { situation, associe, seance } = await createConfirmee();
    const etatOf = async () =>
      (await getSeance(associe, seance.id, now))?.participants.find(({ moi }) => moi)?.etat;
    await excusePresence(associe, { seanceId: seance.id, reponse: "EXCUSE" }, now);
    expect(await etatOf()).toBe("EXCUSE");
    await excusePresence(associe, { seanceId: seance.id, reponse: "ATTENDU" }, now);
    expect(await etatOf()).toBe("ATTENDU");
    const input = { seanceId: seance.id, reponse: "EXCUSE" as const };
    expect(await excusePresence(associe, input, debut)).toEqual(refuse("ETAT"));
    for (const acteur of [situation.intervenant, await createMembre(espace)]) {
      expect(await excusePresence(acteur, input, now)).toEqual(refuse("INTROUVABLE"));
    }
  });
});
