import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { cancelRencontre, missRencontre } from "@/lib/rencontre/commands/end";
import { holdRencontre } from "@/lib/rencontre/commands/hold";
import { updateRencontre } from "@/lib/rencontre/commands/update";
import { getRencontre } from "@/lib/rencontre/queries/get";
import { listRencontres } from "@/lib/rencontre/queries/liste";
import { TRANSITIONS } from "@/lib/rencontre/rules/statut";
import { Rencontres } from "@/lib/rencontre/schema/adresse";
import { addMinutes, toInstant } from "@/lib/time";
import type { StatutRencontre } from "@/prisma/client/enums";
import { valeurOf } from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createRencontre } from "@/tests/factories/rencontre";
import { clientOf } from "@/tests/support/clients";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const JOUR = "2026-09-08";
const apres = toInstant(JOUR, "18:00", PARIS);

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

const read = async (id: string) => (await getRencontre(intervenant, id, apres))?.rencontre;
const sansPartenaire = { structure: [] as string[], membre: [] as string[] };

describe("the states of a rencontre", () => {
  it("are the same moves in the rules and in the database", async () => {
    const app = await clientOf("app");
    const { rows } = await app.query<{ de: StatutRencontre; vers: StatutRencontre }>(
      `SELECT de::text, vers::text FROM unnest(enum_range(NULL::"StatutRencontre")) de,
        unnest(enum_range(NULL::"StatutRencontre")) vers
        WHERE de <> vers AND rencontre_transition_permise(de, vers)`,
    );
    const words = ({ de, vers }: { de: string; vers: string }) => `${de} ${vers}`;
    const moves = TRANSITIONS.filter(({ de, vers }) => de !== vers);
    expect(rows.map(words).sort()).toEqual(moves.map(words).sort());
  });

  it("are refused by the database where the rules are passed by", async () => {
    const { id } = await createRencontre(espace, intervenant, { jour: "2026-09-21", now });
    const write = (data: object) =>
      withEspace(espace, (tx) => tx.rencontre.updateMany({ where: { id }, data }));
    await expect(write({ statut: "TENUE" })).rejects.toThrow(/check constraint/);
    await expect(write({ sorte: "SENSIBILISATION", instanceId: null })).rejects.toThrow(/sorte/);
    await write({ statut: "ANNULEE", motif: "AUTRE" });
    await expect(write({ statut: "PREVUE", motif: null })).rejects.toThrow(/ANNULEE vers PREVUE/);
    const autre = await valeurOf(espace, "outil");
    await expect(write({ instanceId: autre })).rejects.toThrow(/pas une instance/);
    await expect(withEspace(espace, (tx) => tx.rencontre.deleteMany({ where: { id } }))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("holding", () => {
  it("records hours, attendance and partners beside what was planned, and corrects them", async () => {
    const { espaceId } = espace;
    const ailleurs = await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId, nom: "Mission locale" }, select: { id: true } }),
    );
    const { id: rencontreId } = await createRencontre(espace, intervenant, {
      ...{ jour: JOUR, structures: [espace.structureId], membres: [collegue.membreId], now },
    });
    const theme = await valeurOf(espace, "theme");
    const tenue = { rencontreId, jour: JOUR, debut: "09:15", fin: "11:45", preparation: 20, presents: 9 };
    const la = { structure: [ailleurs.id], membre: [collegue.membreId], sujet: [theme] };
    const tot = toInstant(JOUR, "09:00", PARIS);
    expect(await holdRencontre(intervenant, { ...tenue, ...la, version: 1 }, tot)).toMatchObject({
      reason: "PAS_COMMENCEE",
    });
    expect(await holdRencontre(secretaire, { ...tenue, ...la, version: 1 }, apres)).toMatchObject({
      ok: true,
    });
    const lue = await read(rencontreId);
    expect(lue).toMatchObject({
      debut: toInstant(JOUR, "09:00", PARIS),
      reel: { debut: toInstant(JOUR, "09:15", PARIS), preparationMinutes: 20, presents: 9 },
      sujets: [{ id: theme }],
      droits: { actes: ["corriger"], ecrire: true },
    });
    const etats = Object.fromEntries(
      (lue?.partenaires ?? []).map(({ id, attendu, present }) => [id, { attendu, present }]),
    );
    expect(etats).toEqual({
      [espace.structureId]: { attendu: true, present: false },
      [ailleurs.id]: { attendu: false, present: true },
      [collegue.membreId]: { attendu: true, present: true },
    });
    const corrigee = { ...tenue, ...la, structure: [espace.structureId], presents: 10, version: 2 };
    expect(await holdRencontre(intervenant, corrigee, apres)).toMatchObject({ ok: true });
    const { reel, partenaires } = (await read(rencontreId)) ?? {};
    expect(reel?.presents).toBe(10);
    expect(partenaires?.map(({ id }) => id)).not.toContain(ailleurs.id);
  });

  it("keeps what was not held with its reason, and changes nothing of it afterwards", async () => {
    const { id: rencontreId } = await createRencontre(espace, intervenant, { jour: "2026-09-09", now });
    const motif = { rencontreId, version: 1, motif: "PARTENAIRES_INDISPONIBLES" } as const;
    expect(await missRencontre(intervenant, motif, now)).toMatchObject({ reason: "PAS_COMMENCEE" });
    const soir = addMinutes(apres, 1440);
    expect(await missRencontre(intervenant, motif, soir)).toMatchObject({ ok: true });
    expect(await cancelRencontre(intervenant, { ...motif, version: 2 }, soir)).toMatchObject({
      reason: "ETAT",
    });
    const autour = { lieuId: undefined, avantMinutes: 0, apresMinutes: 0, trajetMinutes: 0 };
    const change = { rencontreId, version: 2, ...autour, ...sansPartenaire };
    expect(await updateRencontre(intervenant, change, soir)).toMatchObject({ reason: "ETAT" });
  });
});

describe("the list of a year", () => {
  it("shows one's own, everyone's when asked, and adds up what was held in the espace's zone", async () => {
    const espace = await createEspaceDeTest({ creeLe: now });
    const moi = await createMembre(espace, { roles: ["INTERVENANT"] });
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    const cli = await createRencontre(espace, moi, { jour: "2026-08-25", statut: "TENUE", now });
    await createRencontre(espace, moi, { jour: "2026-08-26", sorte: "SENSIBILISATION", now });
    await createRencontre(espace, autre, { jour: "2026-12-31", statut: "PREVUE", now });
    const list = (filtre: object) => listRencontres(moi, Rencontres.parse(filtre), now);
    const mien = await list({});
    expect(mien).toMatchObject({ annee: 2026, passees: [{ id: cli.id }], aNoter: [{}], aVenir: [] });
    expect(mien?.totaux.INSTANCE).toEqual({ nombre: 1, minutes: 120, preparationMinutes: 30, presents: 8 });
    expect((await list({ intervenant: "tous" }))?.aVenir).toHaveLength(1);
    expect((await list({ sorte: "SENSIBILISATION" }))?.passees).toEqual([]);
    expect((await list({ annee: "2027", intervenant: "tous" }))?.aVenir).toEqual([]);
  });
});
