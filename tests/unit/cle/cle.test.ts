import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createCle, openCle, openTexte, sealTexte } from "@/lib/cle";

const ESPACE = "0190a000-0000-7000-8000-000000000001";
const AUTRE = "0190a000-0000-7000-8000-000000000002";
const place = {
  support: "PISTE",
  supportId: "0190a000-0000-7000-8000-000000000003",
  champ: "texte",
};
const cleEspace = randomBytes(32);
const { cle, scellee } = createCle(cleEspace, ESPACE);
const TEXTE = "Espacer les rendez-vous, et le dire : « à deux ».";

describe("a sealed text", () => {
  const scelle = sealTexte(cle, ESPACE, place, TEXTE);

  it("opens where it belongs, and says the same", () => {
    expect(openTexte(cle, ESPACE, place, scelle)).toBe(TEXTE);
    expect(openTexte(cle, ESPACE, place, sealTexte(cle, ESPACE, place, ""))).toBe("");
  });

  it("is another each time, and holds no word of it", () => {
    expect(sealTexte(cle, ESPACE, place, TEXTE).equals(scelle)).toBe(false);
    expect(scelle.toString("utf8")).not.toContain("rendez-vous");
  });

  it("does not open with any one byte changed", () => {
    for (let rang = 0; rang < scelle.length; rang++) {
      const change = Buffer.from(scelle);
      change[rang] = (change[rang] ?? 0) ^ 1;
      expect(() => openTexte(cle, ESPACE, place, change), `byte ${rang}`).toThrow();
    }
  });

  it("does not open cut short", () => {
    for (const fin of [0, 1, 12, 28, scelle.length - 1])
      expect(() => openTexte(cle, ESPACE, place, scelle.subarray(0, fin))).toThrow();
  });

  it("does not open in another field, support or espace", () => {
    const ailleurs = [
      { ...place, champ: "titre" },
      { ...place, support: "SUIVI" },
      { ...place, supportId: AUTRE },
    ];
    for (const autre of ailleurs) expect(() => openTexte(cle, ESPACE, autre, scelle)).toThrow();
    expect(() => openTexte(cle, AUTRE, place, scelle)).toThrow();
  });

  it("does not open with another key", () => {
    expect(() => openTexte(createCle(cleEspace, ESPACE).cle, ESPACE, place, scelle)).toThrow();
  });
});

describe("the key of a writing", () => {
  it("opens with its espace's", () => {
    expect(openCle(cleEspace, ESPACE, cle.id, scellee).octets.equals(cle.octets)).toBe(true);
    expect(scellee).toHaveLength(60);
  });

  it("does not open with another espace's key, for another espace, or under another name", () => {
    expect(() => openCle(randomBytes(32), ESPACE, cle.id, scellee)).toThrow();
    expect(() => openCle(cleEspace, AUTRE, cle.id, scellee)).toThrow();
    expect(() => openCle(cleEspace, ESPACE, AUTRE, scellee)).toThrow();
  });
});
