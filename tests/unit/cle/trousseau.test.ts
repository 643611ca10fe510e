import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createCleEspace, openCleEspace, rewrapCleEspace } from "@/lib/cle";
import { CleInconnue, CleInvalide } from "@/lib/enveloppe";
import { readTrousseau } from "@/lib/trousseau";

const cle = () => randomBytes(32).toString("base64");
const SECRET = randomBytes(32).toString("base64url");
const ESPACE = "0190a000-0000-7000-8000-000000000001";
const vieille = cle();
const neuve = cle();

describe("the master keys of a configuration", () => {
  it("wrap with the first of them, and open with all", async () => {
    const avant = readTrousseau(`c-2025:${vieille}`, SECRET);
    const apres = readTrousseau(`c-2026:${neuve}, c-2025:${vieille}`, SECRET);
    const enveloppe = await createCleEspace(avant, ESPACE);
    expect(enveloppe.maitresse).toBe("c-2025");
    const ouverte = await openCleEspace(apres, ESPACE, enveloppe);
    const tournee = await rewrapCleEspace(apres, ESPACE, enveloppe);
    expect(tournee.maitresse).toBe("c-2026");
    expect((await openCleEspace(apres, ESPACE, tournee)).equals(ouverte)).toBe(true);
  });

  it("are made of the secret where none is given, and that one still opens once others are", async () => {
    const demonstration = readTrousseau(undefined, SECRET);
    const enveloppe = await createCleEspace(demonstration, ESPACE);
    expect(enveloppe.maitresse).toMatch(/^derivee-[0-9a-f]{12}$/);
    await expect(
      openCleEspace(readTrousseau(`c-2026:${neuve}`, SECRET), ESPACE, enveloppe),
    ).resolves.toHaveLength(32);
    await expect(openCleEspace(readTrousseau(undefined, cle()), ESPACE, enveloppe)).rejects.toThrow(
      CleInconnue,
    );
  });

  it("say which one is missing, and which one is not the right one", async () => {
    const enveloppe = await createCleEspace(readTrousseau(`c-2025:${vieille}`, SECRET), ESPACE);
    const sans = readTrousseau(`c-2026:${neuve}`, SECRET);
    await expect(openCleEspace(sans, ESPACE, enveloppe)).rejects.toThrow(/«\sc-2025\s» manque/);
    const autre = readTrousseau(`c-2025:${neuve}`, SECRET);
    await expect(openCleEspace(autre, ESPACE, enveloppe)).rejects.toThrow(CleInvalide);
  });

  it("do not open the key of another espace", async () => {
    const cles = readTrousseau(`c-2025:${vieille}`, SECRET);
    const enveloppe = await createCleEspace(cles, ESPACE);
    await expect(openCleEspace(cles, ESPACE.replace(/1$/, "2"), enveloppe)).rejects.toThrow(CleInvalide);
  });

  it.each([
    ["nom", /clé n°.1/],
    [`c-2026:${neuve},c-2025:trop-court`, /clé n°.2/],
    [`C:${neuve}`, /clé n°.1/],
    [`derivee-x:${neuve}`, /clé n°.1/],
    [`c:${neuve},c:${vieille}`, /même nom/],
  ])("are refused when they do not read: %#", (liste, message) => {
    expect(() => readTrousseau(liste, SECRET)).toThrow(message);
  });

  it("never say a key in what they refuse", () => {
    const faute = () => readTrousseau(`c-2026:${neuve};c-2025:${vieille}`, SECRET);
    expect(faute).toThrow(/clé n°.1/);
    expect(faute).not.toThrow(new RegExp(neuve.slice(0, 12).replace(/[+/]/g, ".")));
  });
});
