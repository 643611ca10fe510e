import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { assignIntervenant } from "@/lib/rencontre/commands/assign";
import { cancelRencontre } from "@/lib/rencontre/commands/end";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { assignSecretaire, updateRencontre } from "@/lib/rencontre/commands/update";
import { refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createLieuDeTest } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import { createRencontre, readRencontreDeTest } from "@/tests/factories/rencontre";
import { agendaDe } from "@/tests/support/agenda";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
let minute = 0;
/** Each act a minute after the one before. */
const puis = () => addMinutes(now, ++minute);

let espace: EspaceDeTest;
let nadia: Acteur;
let erwan: Acteur;
let partenaire: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  nadia = await createMembre(espace, { roles: ["INTERVENANT"] });
  erwan = await createMembre(espace, { roles: ["INTERVENANT"] });
  partenaire = await createMembre(espace);
});

const plan = () =>
  createRencontre(espace, nadia, { jour: "2026-10-13", membres: [partenaire.membreId], now: puis() });

const lieuVide = { lieuId: undefined, avantMinutes: 0, apresMinutes: 0, trajetMinutes: 0 };
const version = async (id: string) => (await readRencontreDeTest(espace, id)).version;

describe("a rencontre, in the calendars its mails fill", () => {
  it("stands by its name, moves without a double, and leaves once cancelled", async () => {
    const { id, debut } = await plan();
    expect(await agendaDe(partenaire)).toMatchObject([{ uid: `${id}@recul`, debut, statut: "CONFIRMED" }]);
    const [{ titre = null } = {}] = await agendaDe(partenaire);
    expect(titre).not.toContain("Séance");
    const report = { jour: "2026-10-14", debut: "14:00", fin: "16:00", motif: "ORGANISATEUR" } as const;
    faite(await postponeRencontre(nadia, { rencontreId: id, version: await version(id), ...report }, puis()));
    const apres = toInstant("2026-10-14", "14:00", "Europe/Paris");
    expect(await agendaDe(partenaire)).toMatchObject([{ debut: apres, sequence: 2 }]);
    const fin = { rencontreId: id, version: await version(id), motif: "ORGANISATEUR" } as const;
    faite(await cancelRencontre(nadia, fin, puis()));
    expect(await agendaDe(partenaire)).toEqual([]);
  });

  it("stands in that of the named secretary, and leaves that of who is replaced", async () => {
    const { id } = await plan();
    const [martine, gwen] = [
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
    ];
    const name = async (secretaireId: string | undefined) =>
      faite(
        await assignSecretaire(nadia, { rencontreId: id, version: await version(id), secretaireId }, puis()),
      );
    await name(martine.membreId);
    expect(await agendaDe(martine)).toMatchObject([{ uid: `${id}@recul` }]);
    await name(gwen.membreId);
    expect(await agendaDe(martine)).toEqual([]);
    expect(await agendaDe(gwen)).toMatchObject([{ uid: `${id}@recul` }]);
    await name(undefined);
    expect(await agendaDe(gwen)).toEqual([]);
  });

  it("changes place there, comes to who is added and leaves who is no longer expected", async () => {
    const { id } = await plan();
    const ajoutee = await createMembre(espace);
    const lieuId = await createLieuDeTest(espace.admin, "Salle des fêtes");
    const suite = async (membre: Acteur[], autour = lieuVide) => ({
      ...{ rencontreId: id, version: await version(id), ...autour },
      ...{ structure: [], membre: membre.map(({ membreId }) => membreId) },
    });
    const ailleurs = { ...lieuVide, lieuId };
    faite(await updateRencontre(nadia, { ...(await suite([partenaire, ajoutee])), ...ailleurs }, puis()));
    for (const qui of [partenaire, ajoutee])
      expect(await agendaDe(qui)).toMatchObject([{ lieu: "Salle des fêtes" }]);
    faite(await updateRencontre(nadia, { ...(await suite([ajoutee])), ...ailleurs }, puis()));
    expect(await agendaDe(partenaire)).toEqual([]);
    expect(await agendaDe(ajoutee)).toHaveLength(1);
  });
});

describe("giving a rencontre to someone else", () => {
  const give = async (par: Acteur, id: string, a: Acteur) =>
    assignIntervenant(
      par,
      { rencontreId: id, version: await version(id), intervenantId: a.membreId },
      puis(),
    );

  it("is done by who was to be there or the secretariat; it goes from one calendar to the other, booked time included", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id } = await createRencontre(espace, nadia, { jour: "2026-10-13", now: puis() });
    expect(await give(erwan, id, erwan)).toEqual(refuse("INTROUVABLE"));
    faite(await give(secretaire, id, erwan));
    expect(await agendaDe(nadia)).toEqual([]);
    expect(await agendaDe(erwan)).toHaveLength(1);
    const prises = await withEspace(espace, (tx) =>
      tx.reservation.findMany({ where: { rencontreId: id }, select: { membreId: true } }),
    );
    expect(prises).toEqual([{ membreId: erwan.membreId }]);
    expect(await give(nadia, id, nadia)).toEqual(refuse("INTROUVABLE"));
    faite(await give(erwan, id, nadia));
    expect(await agendaDe(nadia)).toHaveLength(1);
  });

  it("is done until it is held, the database sees to it", async () => {
    const { id } = await createRencontre(espace, nadia, { statut: "TENUE", now: puis() });
    expect(await give(nadia, id, erwan)).toEqual(refuse("ETAT"));
    const ecrite = withEspace(espace, (tx) =>
      tx.rencontre.updateMany({ where: { id }, data: { intervenantId: erwan.membreId } }),
    );
    expect(sqlStateOf(await ecrite.catch((error: unknown) => error))).toBe("RC003");
  });

  it("is refused to who is busy then, to who leads nothing, and to who has it already", async () => {
    const { id } = await plan();
    expect(await give(nadia, id, nadia)).toEqual(refuse("DEJA_LA"));
    expect(await give(nadia, id, partenaire)).toEqual(refuse("INTERVENANT_INCONNU"));
    await createRencontre(espace, erwan, { jour: "2026-10-13", now: puis() });
    expect(await give(nadia, id, erwan)).toMatchObject({ ok: false, reason: "CRENEAU_PRIS" });
    expect(await agendaDe(nadia)).toEqual([]);
  });
});
