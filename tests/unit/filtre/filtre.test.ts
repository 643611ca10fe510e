import { describe, expect, it } from "vitest";
import { sqlOf } from "@/lib/filtre";

const ecrit = (filtre: object) => {
  const { text, values } = sqlOf(filtre, "d");
  return { text, values };
};

describe("a filter of access.ts, written in SQL", () => {
  it("keeps every condition, and its values apart from the text", () => {
    const filtre = {
      espaceId: "e",
      statut: { in: ["DEPOSEE"] },
      OR: [{ membreId: "m" }, { membreId: null }],
    };
    expect(ecrit(filtre)).toEqual({
      text: '(d."espaceId" = $1 AND d."statut" = ANY($2) AND ((d."membreId" = $3) OR (d."membreId" IS NULL)))',
      values: ["e", ["DEPOSEE"], "m"],
    });
  });

  it("shows nothing to who has no way in: nothing is in an empty list, and no alternative is none", () => {
    expect(ecrit({ id: { in: [] } })).toEqual({ text: '(d."id" = ANY($1))', values: [[]] });
    expect(ecrit({ OR: [] }).text).toBe("(FALSE)");
  });

  it.each([
    ["a relation", { situation: { referentId: "m" } }],
    ["a relation, from some", { associations: { some: { membreId: "m" } } }],
    ["a comparison it does not know", { deposeLe: { lt: "2031-01-01" } }],
    ["two comparisons at once", { statut: { not: "BROUILLON", in: ["DEPOSEE"] } }],
    ["an undefined value, which Prisma takes for no condition", { auteurId: undefined }],
    ["an undefined value in a comparison", { auteurId: { not: undefined } }],
    ["a negation", { NOT: { auteurId: "m" } }],
    ["a name that is no column", { '"; --': "m" }],
  ])("refuses %s rather than show more", (_nom, filtre) => {
    expect(() => ecrit(filtre)).toThrow("not a filter that can be written in SQL");
  });
});
