import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { copyContenu, eraseContenus, listChanges, readContenu, writeContenu } from "@/lib/contenu";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSituation } from "@/tests/factories/situation";
import { clientOf } from "@/tests/support/clients";

const now = clock();
const MOT = "Canari tapi sous le mot";
let espace: EspaceDeTest;
let acteur: Acteur;

beforeAll(async () => {
  espace = await createEspaceDeTest();
  acteur = await createMembre(espace);
});

const dans = <T>(work: (tx: Tx) => Promise<T>) => withEspace(acteur, work);
const write = (supportId: string, textes: Record<string, string>, situationId: string | null = null) =>
  dans((tx) => writeContenu(tx, acteur, "DECISION", supportId, { situationId }, textes, now));
const read = (supportId: string) => dans((tx) => readContenu(tx, acteur, "DECISION", supportId));
const cles = () => dans((tx) => tx.cle.count());

describe("a text in the database", () => {
  it("is nowhere in clear, and reads as it was written", async () => {
    const supportId = randomUUID();
    await write(supportId, { a: MOT, b: "" });
    expect(await read(supportId)).toEqual({ a: MOT, b: "" });
    const owner = await clientOf("owner");
    await owner.query("SELECT set_config('app.espace_id', $1, false)", [acteur.espaceId]);
    const { rows } = await owner.query(
      `SELECT position(convert_to($1, 'UTF8') in "scelle") AS place, c::text AS ligne FROM "Contenu" c`,
      [MOT],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { place, ligne } of rows) expect([place, String(ligne).includes(MOT)]).toEqual([0, false]);
  });

  it("has one key a writing, which stays when the words change", async () => {
    const avant = await cles();
    const supportId = randomUUID();
    await write(supportId, { a: "Un", b: "Deux" });
    await write(supportId, { b: "Trois", c: "Quatre" });
    expect(await cles()).toBe(avant + 1);
    expect(await read(supportId)).toEqual({ a: "Un", b: "Trois", c: "Quatre" });
  });

  it("does not open in another's place, nor with a byte changed", async () => {
    const [un, deux] = [randomUUID(), randomUUID()];
    await write(un, { a: "Un" });
    await write(deux, { a: "Deux" });
    const lire = (supportId: string) => ({ supportId, champ: "a" });
    const source = await dans((tx) => tx.contenu.findFirstOrThrow({ where: lire(un) }));
    await dans((tx) =>
      tx.contenu.updateMany({ where: lire(deux), data: { scelle: source.scelle, cleId: source.cleId } }),
    );
    await expect(read(deux)).rejects.toThrow();
    const change = new Uint8Array(source.scelle);
    change[change.length - 1] = (change.at(-1) ?? 0) ^ 1;
    await dans((tx) => tx.contenu.updateMany({ where: lire(un), data: { scelle: change } }));
    await expect(read(un)).rejects.toThrow();
  });

  it("does not open under the key of another espace", async () => {
    const autre = await createMembre(await createEspaceDeTest());
    const supportId = randomUUID();
    await withEspace(autre, (tx) =>
      writeContenu(tx, autre, "DECISION", supportId, { situationId: null }, { a: "Ailleurs" }, now),
    );
    const ecrite = await withEspace(autre, (tx) => tx.contenu.findFirstOrThrow({ where: { supportId } }));
    const cle = await withEspace(autre, (tx) => tx.cle.findFirstOrThrow({ where: { id: ecrite.cleId } }));
    await dans(async (tx) => {
      await tx.cle.create({ data: { ...cle, espaceId: acteur.espaceId } });
      await tx.contenu.create({ data: { ...ecrite, espaceId: acteur.espaceId } });
    });
    await expect(read(supportId)).rejects.toThrow();
  });

  it("is compared and copied without a line in the journal, under the key of its new place", async () => {
    const [de, vers] = [randomUUID(), randomUUID()];
    await write(de, { a: "Un", b: "Deux" });
    await write(vers, { a: "Autre", c: "Trois" });
    const lignes = () => dans((tx) => tx.journal.count());
    const avant = await lignes();
    await dans((tx) => copyContenu(tx, acteur, "DECISION", de, vers));
    const changes = await dans((tx) =>
      listChanges(tx, acteur, ["SUIVI", "DECISION"], vers, { a: "Un", b: "Non", d: "" }),
    );
    expect(changes).toEqual({ b: "Non" });
    expect(await lignes()).toBe(avant);
    expect(await read(vers)).toEqual({ a: "Un", b: "Deux", c: "Trois" });
    const supports = await dans((tx) => tx.contenu.findMany({ where: { supportId: { in: [de, vers] } } }));
    const clesDe = (supportId: string) =>
      new Set(supports.filter((ligne) => ligne.supportId === supportId).map(({ cleId }) => cleId));
    expect([clesDe(de).size, clesDe(vers).size]).toEqual([1, 1]);
    expect(clesDe(de)).not.toEqual(clesDe(vers));
  });

  it("written first by two at once is written by both, and opens", async () => {
    const supportId = randomUUID();
    await Promise.all([write(supportId, { a: "Un" }), write(supportId, { b: "Deux" })]);
    expect(await read(supportId)).toEqual({ a: "Un", b: "Deux" });
  });
});

describe("what is erased", () => {
  it("goes with its key, its checked words and a line of the register; the rest of the situation stays", async () => {
    const { id: situationId } = await createSituation(espace, { now });
    const [va, reste] = [randomUUID(), randomUUID()];
    const sujet = { situationId };
    await dans((tx) => writeContenu(tx, acteur, "PISTE", va, sujet, { texte: MOT }, now));
    await write(reste, { a: "Reste" }, situationId);
    await dans((tx) =>
      tx.leveeContenu.create({
        data: {
          ...{ espaceId: acteur.espaceId, support: "PISTE", supportId: va, situationId, motif: "AUTRE" },
          ...{ empreinte: "a".repeat(64), auteurId: acteur.membreId, leveeLe: now },
        },
      }),
    );
    const { cleId } = await dans((tx) => tx.contenu.findFirstOrThrow({ where: { supportId: va } }));
    expect(await dans((tx) => eraseContenus(tx, acteur, situationId, ["PISTE", "SUIVI"]))).toBe(1);
    const apres = await dans(async (tx) => ({
      cle: await tx.cle.count({ where: { id: cleId } }),
      levees: await tx.leveeContenu.count({ where: { supportId: va } }),
      registre: await tx.effacement.findMany({
        where: { objetId: cleId },
        select: { sorte: true, motif: true },
      }),
    }));
    expect(apres).toEqual({ cle: 0, levees: 0, registre: [{ sorte: "CLE", motif: null }] });
    expect(await read(reste)).toEqual({ a: "Reste" });
  });

  it("is not the application's to decide row by row, and the register only grows", async () => {
    const supportId = randomUUID();
    await write(supportId, { a: "Un" });
    const essais: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => tx.contenu.deleteMany({ where: { supportId } }),
      (tx) => tx.cle.deleteMany(),
      (tx) => tx.cleEspace.updateMany({ data: { maitresse: "autre" } }),
      (tx) => tx.effacement.deleteMany(),
      (tx) => tx.effacement.updateMany({ data: { le: now } }),
    ];
    for (const essai of essais) expect(await dans(essai).catch(sqlStateOf)).toBe("42501");
    const owner = await clientOf("owner");
    await owner.query("SELECT set_config('app.espace_id', $1, false)", [acteur.espaceId]);
    for (const sql of ['DELETE FROM "Effacement"', 'TRUNCATE "Effacement"'])
      await expect(owner.query(sql)).rejects.toMatchObject({ code: "RC003" });
  });
});
