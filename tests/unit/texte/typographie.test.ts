import { describe, expect, it } from "vitest";
import * as labels from "@/lib/referentiel/labels";
import { LISTES } from "@/lib/referentiel/rules/listes";
import { DEMO_ESPACES } from "@/lib/referentiel/rules/territoires";
import { listMotsBannis } from "@/lib/texte/rules/mots-bannis";
import { PRECAUTIONS } from "@/lib/texte/rules/precautions";
import { presentationCourte } from "@/lib/texte/rules/presentation";
import { VERSIONS } from "@/lib/texte/rules/versions";

/** Every string under a value, however deep, but sources and codes. */
function phrases(valeur: unknown): string[] {
  if (typeof valeur === "string") return [valeur];
  if (valeur === null || typeof valeur !== "object") return [];
  return Object.entries(valeur).flatMap(([cle, enfant]) =>
    ["source", "code", "slug", "zone", "version"].includes(cle) ? [] : phrases(enfant),
  );
}

const TEXTES = phrases([VERSIONS, PRECAUTIONS, presentationCourte, LISTES, { ...labels }, DEMO_ESPACES]);

describe("what people read", () => {
  it("keeps each sign with its word, by a no-break space", () => {
    expect(TEXTES.filter((texte) => /(?<![\u00a0\u202f])[:;?»]|«(?![\u00a0\u202f])/u.test(texte))).toEqual(
      [],
    );
  });

  it("uses the typographic apostrophe", () => {
    expect(TEXTES.filter((texte) => texte.includes("'"))).toEqual([]);
  });

  it("never exclaims", () => {
    expect(TEXTES.filter((texte) => texte.includes("!"))).toEqual([]);
  });

  it("says no banned word", () => {
    expect(TEXTES.filter((texte) => listMotsBannis(texte).length > 0)).toEqual([]);
  });
});
