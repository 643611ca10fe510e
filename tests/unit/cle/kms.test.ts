import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCleEspace, openCleEspace, rewrapCleEspace } from "@/lib/cle";
import { CleInvalide, KmsInjoignable } from "@/lib/enveloppe";
import { readReglage } from "@/lib/kms";
import { addMinutes, now } from "@/lib/time";
import { readTrousseau } from "@/lib/trousseau";
import { startTransit } from "@/tests/support/transit";

const SECRET = randomBytes(32).toString("base64url");
const ESPACE = "0190a000-0000-7000-8000-000000000001";
const AUTRE = "0190a000-0000-7000-8000-000000000002";
const T0 = now();

let coffre: Awaited<ReturnType<typeof startTransit>>;
let heure: Date;
beforeAll(async () => {
  coffre = await startTransit();
});
afterAll(() => coffre.stop());
beforeEach(() => {
  coffre.fail("aucune");
  heure = T0;
});
const trousseau = (variables = coffre.variables) =>
  readTrousseau(undefined, SECRET, { reglage: readReglage(variables), clock: () => heure });

describe("the keys of espaces, with a key-management service", () => {
  it("are wrapped there under the name of its key and version, and open for their espace alone", async () => {
    const enveloppe = await createCleEspace(trousseau(), ESPACE);
    expect(enveloppe.maitresse).toMatch(/^kms-recul-v\d+$/);
    expect(await openCleEspace(trousseau(), ESPACE, enveloppe)).toHaveLength(32);
    await expect(openCleEspace(trousseau(), AUTRE, enveloppe)).rejects.toThrow(CleInvalide);
    const abimee = { ...enveloppe, scellee: Buffer.from("vault:v1:AAAA") };
    await expect(openCleEspace(trousseau(), ESPACE, abimee)).rejects.toThrow(CleInvalide);
  });

  it("cost one call however many ask at once, then none for ten minutes", async () => {
    const cles = trousseau();
    const enveloppe = await createCleEspace(cles, ESPACE);
    const avant = coffre.appels.decrypt;
    const lues = await Promise.all(Array.from({ length: 50 }, () => openCleEspace(cles, ESPACE, enveloppe)));
    expect(new Set(lues.map((lue) => lue.toString("hex"))).size).toBe(1);
    coffre.fail("erreur");
    heure = addMinutes(T0, 9);
    await openCleEspace(cles, ESPACE, enveloppe);
    expect(coffre.appels.decrypt).toBe(avant + 1);
    heure = addMinutes(T0, 11);
    await expect(openCleEspace(cles, ESPACE, enveloppe)).rejects.toThrow(KmsInjoignable);
    coffre.fail("aucune");
    heure = addMinutes(T0, 12);
    await openCleEspace(cles, ESPACE, enveloppe);
    expect(coffre.appels.decrypt).toBe(avant + 2);
  });

  it("are wrapped again by its newest version, and what an older one wrapped still opens", async () => {
    const cles = trousseau();
    const avant = await createCleEspace(cles, ESPACE);
    const ouverte = await openCleEspace(cles, ESPACE, avant);
    coffre.rotate();
    expect(await cles.courante()).not.toBe(avant.maitresse);
    const apres = await rewrapCleEspace(cles, ESPACE, avant);
    expect(apres.maitresse).toBe(await cles.courante());
    for (const enveloppe of [avant, apres])
      expect((await openCleEspace(trousseau(), ESPACE, enveloppe)).equals(ouverte)).toBe(true);
  });

  it("come from those of the environment, which it replaces one by one", async () => {
    const local = readTrousseau(undefined, SECRET);
    const avant = await createCleEspace(local, ESPACE);
    const apres = await rewrapCleEspace(trousseau(), ESPACE, avant);
    expect(apres.maitresse).toMatch(/^kms-/);
    expect(
      (await openCleEspace(trousseau(), ESPACE, apres)).equals(await openCleEspace(local, ESPACE, avant)),
    ).toBe(true);
    await expect(openCleEspace(local, ESPACE, apres)).rejects.toThrow(/RECUL_KMS s’il commence/);
  });

  it("stay closed while it does not answer or refuses the token, and nobody waits for it twice in a row", async () => {
    const enveloppe = await createCleEspace(trousseau(), ESPACE);
    const refuse = trousseau({ ...coffre.variables, RECUL_KMS_JETON: "un autre" });
    await expect(openCleEspace(refuse, ESPACE, enveloppe)).rejects.toThrow(KmsInjoignable);
    const cles = trousseau();
    coffre.fail("erreur");
    await expect(openCleEspace(cles, ESPACE, enveloppe)).rejects.toThrow(KmsInjoignable);
    coffre.fail("aucune");
    await expect(openCleEspace(cles, ESPACE, enveloppe)).rejects.toThrow(KmsInjoignable);
    heure = addMinutes(T0, 1);
    expect(await openCleEspace(cles, ESPACE, enveloppe)).toHaveLength(32);
  });

  it.each([
    [{ RECUL_KMS: "coffre" }, /ne se lit pas/],
    [{ RECUL_KMS: "http://coffre.exemple/transit/recul" }, /sur cette machine/],
    [{ RECUL_KMS: "https://coffre.exemple/transit/Clé" }, /ne se lit pas/],
    [{ RECUL_KMS: "https://coffre.exemple/transit/recul" }, /jeton/],
  ])("are not asked of a service that does not read: %#", (variables, message) => {
    expect(() => readReglage(variables)).toThrow(message);
  });
});
