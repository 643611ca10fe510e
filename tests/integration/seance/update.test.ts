import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { assignSecretaire, updateSeance } from "@/lib/seance/commands/update";
import { getOrganisation } from "@/lib/seance/queries/organisation";
import { addMinutes, toInstant } from "@/lib/time";
import { createConge, createLieuDeTest } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance, type SeanceDeTest } from "@/tests/factories/seance";
import { createAssociation, createSituation } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const autour = ({ id, version }: SeanceDeTest, participant: string[]) => ({
  seanceId: id,
  version,
  participant,
  lieuId: undefined,
  trajetMinutes: 0,
  avantMinutes: 30,
  apresMinutes: 30,
});

describe("what surrounds a séance", () => {
  it("changes place, road and preparation, and the time reserved follows", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const seance = await createSeance(situation, { debut, statut: "CONFIRMEE", now });
    const lieuId = await createLieuDeTest(intervenant, `CMS ${situation.code}`);
    const input = {
      ...autour(seance, [referent.membreId]),
      lieuId,
      trajetMinutes: 45,
      avantMinutes: 60,
      apresMinutes: 15,
    };
    expect(await updateSeance(intervenant, input, now)).toMatchObject({ ok: true });
    const row = await withEspace(intervenant, (tx) =>
      tx.seance.findFirst({
        where: { id: seance.id },
        select: { statut: true, lieuId: true, reservation: { select: { debut: true, fin: true } } },
      }),
    );
    expect(row).toEqual({
      statut: "CONFIRMEE",
      lieuId,
      reservation: { debut: addMinutes(debut, -105), fin: addMinutes(debut, 180) },
    });
    expect(await updateSeance(intervenant, input, now)).toEqual(refuse("PERIME"));
  });

  const dits = (seanceId: string, { membreId }: Acteur) =>
    withEspace(espace, async (tx) => {
      const where = { seanceId, notifications: { some: { membreId } } };
      return (await tx.message.findMany({ where, select: { sorte: true } })).map(({ sorte }) => sorte);
    });

  it("is told to the named secretary when it changes place or length", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const seance = await createSeance(situation, { debut, statut: "CONFIRMEE", now });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id: seanceId, version } = seance;
    await assignSecretaire(intervenant, { seanceId, version, secretaireId: secretaire.membreId }, now);
    const lieuId = await createLieuDeTest(intervenant, `CMS ${situation.code}`);
    const input = { ...autour(seance, [referent.membreId]), version: version + 1, lieuId, dureeMinutes: 90 };
    expect(await updateSeance(intervenant, input, now)).toMatchObject({ ok: true });
    expect((await dits(seanceId, secretaire)).sort()).toEqual(
      ["SEANCE_CONFIEE", "SEANCE_DUREE", "SEANCE_LIEU"].sort(),
    );
  });

  it("proposes no date to who is added while there is none", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const collegue = await createMembre(espace);
    await createAssociation(situation, collegue, "ACCEPTEE", now);
    const seance = await createSeance(situation, { debut, now });
    await withEspace(espace, (tx) =>
      tx.seance.updateMany({ where: { id: seance.id }, data: { statut: "REPORTEE", motif: "AUTRE" } }),
    );
    const input = autour(seance, [referent.membreId, collegue.membreId]);
    expect(await updateSeance(intervenant, input, now)).toMatchObject({ ok: true });
    expect(await dits(seance.id, collegue)).toEqual([]);
  });

  it("does not reserve time that another séance holds", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const seance = await createSeance(situation, { debut, now });
    await createSeance(situation, { debut: addMinutes(debut, 180), now });
    const input = { ...autour(seance, [referent.membreId]), trajetMinutes: 10 };
    expect(await updateSeance(intervenant, input, now)).toMatchObject({ reason: "CRENEAU_PRIS" });
  });

  it("gathers others, only those who accepted and whom the agreement covers", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const [associe, sollicite] = [await createMembre(espace), await createMembre(espace)];
    await createAssociation(situation, associe);
    await createAssociation(situation, sollicite, "PROPOSEE");
    const seance = await createSeance(situation, { debut, statut: "CONFIRMEE", now });
    const deux = [referent.membreId, associe.membreId];
    expect(await updateSeance(intervenant, autour(seance, [...deux, sollicite.membreId]), now)).toEqual(
      refuse("PARTICIPANT_NON_ASSOCIE"),
    );
    expect(await updateSeance(intervenant, autour(seance, deux), now)).toMatchObject({ ok: true });
    const page = await getOrganisation(intervenant, seance.id, now);
    expect(page?.seance.participants.map(({ membreId }) => membreId).sort()).toEqual(deux.sort());
    expect(page?.reunis.map(({ id }) => id).sort()).toEqual([...deux].sort());
    expect(await getOrganisation(referent, seance.id, now)).toBeNull();
  });

  it("says who already has a séance then, or is away, and forbids nothing", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const absent = await createMembre(espace);
    await createAssociation(situation, absent);
    await createConge(absent, "2026-10-12", "2026-10-14");
    const ailleurs = await createSituation(espace, { referent, now });
    await createSeance(ailleurs, { debut: addMinutes(debut, 60), now });
    const seance = await createSeance(situation, { debut, participants: [referent, absent], now });
    const page = await getOrganisation(intervenant, seance.id, now);
    const known = new Map(page?.reunis.map(({ id, empechement }) => [id, empechement]));
    expect([known.get(referent.membreId), known.get(absent.membreId)]).toEqual(["PRIS", "ABSENT"]);
  });

  it("removes someone who does not come after all", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const associe = await createMembre(espace);
    await createAssociation(situation, associe);
    const seance = await createSeance(situation, { debut, participants: [referent, associe], now });
    await updateSeance(intervenant, autour(seance, [referent.membreId]), now);
    const page = await getOrganisation(intervenant, seance.id, now);
    expect(page?.seance.participants.map(({ membreId }) => membreId)).toEqual([referent.membreId]);
  });

  it("names a secretary of the espace; nobody names themselves", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    const seance = await createSeance(situation, { debut, now });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const name = (secretaireId: string | undefined, version: number) =>
      assignSecretaire(intervenant, { seanceId: seance.id, version, secretaireId }, now);
    expect(await name(referent.membreId, 1)).toEqual(refuse("SECRETAIRE_INCONNU"));
    const self = { seanceId: seance.id, version: 1, secretaireId: secretaire.membreId };
    expect(await assignSecretaire(secretaire, self, now)).toEqual(refuse("INTROUVABLE"));
    expect(await name(secretaire.membreId, 1)).toMatchObject({ ok: true });
    expect(await name(undefined, 1)).toEqual(refuse("PERIME"));
    expect(await name(undefined, 2)).toMatchObject({ ok: true });
  });
});
