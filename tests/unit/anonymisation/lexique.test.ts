import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { MOT, NOM, PRENOM, SIGLE, SUR } from "@/lib/anonymisation/rules/lexique/classes";
import { decodeLexique } from "@/lib/anonymisation/rules/lexique/decodage";
import { fold, foldCommune } from "@/lib/anonymisation/rules/lexique/pliage";
import { buildLexique } from "@/scripts/lexique/octets";
import { listClesCommunes, listFormes } from "@/scripts/lexique/sources";

const FICHIER = "public/anonymisation/lexique.bin.gz";
const lexique = await getLexique();

describe("the lexique that is served", () => {
  const gzip = readFileSync(FICHIER);

  it("is what its sources give (npm run lexique)", () => {
    expect(gunzipSync(gzip).equals(buildLexique())).toBe(true);
  }, 60_000);

  it("stays under 250 kB, compressed", () => expect(gzip.length).toBeLessThan(250_000));

  it("gives back every form with its bits, and every commune", () => {
    expect([...listFormes()].filter(([forme, bits]) => lexique.classes(forme) !== bits)).toEqual([]);
    expect([...listClesCommunes()].filter((cle) => !lexique.isCommune(cle))).toEqual([]);
  });

  it("knows what it does not hold", () => {
    expect(lexique.classes("zqrwk")).toBe(0);
    expect(lexique.classes("")).toBe(0);
    expect(lexique.isTypo("elllle")).toBe(false);
    expect(lexique.isTypo("bonjuor")).toBe(true);
  });

  it("refuses other bytes", () => expect(() => decodeLexique(new Uint8Array(100))).toThrow());
});

describe("a form", () => {
  it.each([
    ["Kévin", PRENOM | SUR],
    ["Petit", MOT | NOM],
    ["CSAPA", SIGLE],
  ])("%s is known for what it is", (forme, bits) => expect(lexique.classes(fold(forme)) & bits).toBe(bits));

  it("is folded the same whatever its accents, ligatures and case", () => {
    expect(fold("CŒUR Élodie")).toBe("coeur elodie");
    expect(foldCommune("St-Brévin les Pins")).toBe("saint brevin les pins");
    expect(foldCommune("Sainte-Luce")).toBe(foldCommune("ste luce"));
  });
});
