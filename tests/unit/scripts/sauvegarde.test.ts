import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createCle, readCle, requireCle, requirePrivee } from "@/scripts/sauvegarde/cle";
import { nameOf, purgeDossier } from "@/scripts/sauvegarde/dossier";
import { createEmpreinte } from "@/scripts/sauvegarde/empreinte";
import { readPlan } from "@/scripts/sauvegarde/plan";

const folder = () => mkdtempSync(path.join(os.tmpdir(), "recul-dossier-"));

describe("the key of the backups", () => {
  it("closes with its public half, and opens with its private one", async () => {
    const { publique, privee } = await createCle();
    expect(await readCle(publique)).toEqual({ publique });
    expect(await readCle(` ${privee}\n`)).toEqual({ publique, privee });
    expect(() => requirePrivee({ publique })).toThrow(/clé privée/);
  });

  it("is asked for in production, and made once for the demonstration", async () => {
    await expect(requireCle({}, { mode: "production" } as never)).rejects.toThrow(/--nouvelle-cle/);
    await expect(readCle("azerty")).rejects.toThrow(/n’est pas une clé age/);
    const dataFolder = folder();
    const demo = { mode: "demo", dataFolder, port: 3000, siteUrl: "" } as const;
    expect(await requireCle({}, demo)).toEqual(await requireCle({}, demo));
    rmSync(dataFolder, { recursive: true });
  });
});

describe("the hour of the backups", () => {
  it("is that of RECUL_SAUVEGARDE_HEURE, where there is a folder", () => {
    expect(readPlan({})).toBeUndefined();
    expect(readPlan({ RECUL_SAUVEGARDE_DOSSIER: "d" })).toEqual({
      dossier: "d",
      cron: "15 3 * * *",
      garder: 14,
    });
    expect(readPlan({ RECUL_SAUVEGARDE_DOSSIER: "d", RECUL_SAUVEGARDE_HEURE: "23:05" })?.cron).toBe(
      "5 23 * * *",
    );
  });

  it.each([
    ["RECUL_SAUVEGARDE_HEURE", "25:00"],
    ["RECUL_SAUVEGARDE_GARDER", "0"],
  ])("is refused with a wrong %s", (variable, valeur) => {
    expect(() => readPlan({ RECUL_SAUVEGARDE_DOSSIER: "d", [variable]: valeur })).toThrow(variable);
  });
});

it("keeps the latest backups of a folder, and touches nothing else", () => {
  const dossier = folder();
  const noms = [1, 2, 3].map((jour) => nameOf(new Date(Date.UTC(2026, 10, jour))));
  for (const nom of [...noms, "autre.age", "recul-2026.txt"]) writeFileSync(path.join(dossier, nom), "");
  expect(purgeDossier(dossier, 2)).toEqual(["recul-2026-11-01T000000Z.age"]);
  expect(readdirSync(dossier).sort()).toEqual(["autre.age", ...noms.slice(1), "recul-2026.txt"].sort());
  rmSync(dossier, { recursive: true });
});

it("knows the same rows in another order, however they are cut, and no others", () => {
  const empreinteOf = (...morceaux: string[]) => {
    const empreinte = createEmpreinte();
    for (const morceau of morceaux) empreinte.lire(Buffer.from(morceau));
    return empreinte.fin("t");
  };
  const lue = empreinteOf("a\tb\nc\td\n");
  expect(lue).toMatchObject({ lignes: 2, octets: 8 });
  expect(empreinteOf("a\t", "b", "\nc\td", "\n")).toEqual(lue);
  expect(empreinteOf("c\td\na\tb\n")).toMatchObject({ lignes: 2, somme: lue.somme });
  expect(empreinteOf("c\td\nc\td\n").somme).not.toBe(lue.somme);
});
