import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { eraseEchues, eraseSituation, updateConservation } from "@/lib/conservation/commands";
import { getRevue } from "@/lib/conservation/queries";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";

const now = clock();
const JOUR = 24 * 60;
const ilYA = (jours: number) => addMinutes(now, -jours * JOUR);
const definitif = "on" as const;

let espace: EspaceDeTest;
let admin: Acteur;
let attributs: { referent: Acteur; intervenant: Acteur };

beforeAll(async () => {
  espace = await createEspaceDeTest();
  admin = await createMembre(espace, { roles: ["ADMINISTRATEUR"] });
  const referent = await createMembre(espace);
  const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  attributs = { referent, intervenant };
});

const listed = async () => (await getRevue(admin, now))?.echues ?? [];
const situationDu = (jours: number) => createSituation(espace, { ...attributs, now: ilYA(jours) });

describe("the yearly review", () => {
  it("lists what had no contact for two years, why, and who is concerned", async () => {
    const vieille = await situationDu(900);
    await createSeance(vieille, { statut: "TENUE", debut: ilYA(800), now: ilYA(890) });
    const recente = await situationDu(700);
    const [echue, ...reste] = await listed();
    expect(reste).toEqual([]);
    expect(echue).toMatchObject({ id: vieille.id, code: vieille.code, contact: "SEANCE", ecrits: 0 });
    expect(echue?.concernes).toHaveLength(2);
    expect(echue?.annees.length).toBeGreaterThan(0);
    expect(await eraseEchues(admin, { situations: [vieille.id, recente.id], definitif }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    expect(await eraseEchues(admin, { situations: [vieille.id], definitif }, now)).toMatchObject({
      value: 1,
    });
    expect(await listed()).toEqual([]);
    expect((await getRevue(admin, now))?.effacements).toMatchObject([{ motif: "CONSERVATION", nombre: 1 }]);
  });

  it("is not put off by what the staff writes, and is by a contact", async () => {
    const situation = await situationDu(900);
    const { id, intervenant } = situation;
    const { id: seanceId } = await createSeance(situation, {
      statut: "TENUE",
      debut: ilYA(790),
      now: ilYA(890),
    });
    await withEspace(espace, async (tx) => {
      await tx.situation.updateMany({ where: { id }, data: { version: { increment: 1 } } });
      await tx.piste.create({
        data: {
          espaceId: espace.espaceId,
          situationId: id,
          seanceId,
          but: "PROFESSIONNEL",
          statutLe: now,
          creeLe: now,
        },
      });
    });
    expect((await listed()).map((echue) => echue.id)).toEqual([id]);
    await withEspace(espace, (tx) =>
      tx.suivi.create({
        data: {
          ...{ espaceId: espace.espaceId, situationId: id, mois: 3, prevuLe: ilYA(300) },
          ...{ faitLe: ilYA(300), faitParId: intervenant.membreId, effet: "A_LA_HAUTEUR" },
        },
      }),
    );
    expect(await listed()).toEqual([]);
  });

  it("waits for a séance to come, which an erasure on request refuses to pass over", async () => {
    const situation = await situationDu(900);
    await createSeance(situation, { statut: "PROPOSEE", debut: addMinutes(now, 10 * JOUR), now });
    expect(await listed()).toEqual([]);
    expect(await eraseSituation(admin, { code: situation.code, definitif }, now)).toEqual(
      refuse("SEANCES_A_VENIR"),
    );
  });

  it("follows the time its espace decides", async () => {
    const situation = await situationDu(300);
    expect(await listed()).toEqual([]);
    expect(await updateConservation(admin, { conservationMois: 6 }, now)).toMatchObject({ ok: true });
    expect((await listed()).map(({ id }) => id)).toContain(situation.id);
    await updateConservation(admin, { conservationMois: 24 }, now);
  });

  it("leaves a line in the journal for each situation that goes", async () => {
    const { id, code } = await situationDu(10);
    await eraseSituation(admin, { code, definitif }, now);
    const lignes = await withEspace(espace, (tx) =>
      tx.journal.findMany({
        where: { objetId: id, acte: "effacer" },
        select: { objet: true, membreId: true },
      }),
    );
    expect(lignes).toEqual([{ objet: "situation", membreId: admin.membreId }]);
  });

  it("is nobody else's", async () => {
    for (const acteur of [attributs.referent, attributs.intervenant]) {
      expect(await getRevue(acteur, now)).toBeNull();
      expect(await eraseSituation(acteur, { code: "SIT-1", definitif }, now)).toEqual(refuse("INTERDIT"));
    }
  });
});
