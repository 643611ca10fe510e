import { describe, expect, it } from "vitest";
import { isVide, sortOf } from "@/lib/compte-rendu/rules";

const brouillon = { version: 2, statut: "BROUILLON", revision: 5, page: "page-a" } as const;
const valide = { version: 2, statut: "VALIDE", revision: 5, page: null } as const;
const envoi = { version: 2, revision: 5, page: "page-a", ecraser: false };

describe("saving the minutes", () => {
  it("creates the first version when nothing was written", () => {
    expect(sortOf(null, { ...envoi, version: 1, revision: 0 })).toBe("CREER");
  });

  it("creates the next version when what is read was validated", () => {
    expect(sortOf(valide, { ...envoi, version: 3, revision: 0 })).toBe("CREER");
  });

  it("goes on with the draft it opened on", () => {
    expect(sortOf(brouillon, { ...envoi, page: "page-b" })).toBe("MODIFIER");
  });

  it("lets the same page save again even though an answer was lost on the way", () => {
    expect(sortOf(brouillon, { ...envoi, revision: 0 })).toBe("MODIFIER");
  });

  it("tells the page that another one has saved since, unless it chooses to write over", () => {
    const autre = { ...envoi, revision: 4, page: "page-b" };
    expect(sortOf(brouillon, autre)).toBe("PERIME");
    expect(sortOf(brouillon, { ...autre, ecraser: true })).toBe("MODIFIER");
  });

  it("never turns a late save into a correction of what was just validated", () => {
    expect(sortOf(valide, envoi)).toBe("VALIDE");
    expect(sortOf(valide, { ...envoi, ecraser: true })).toBe("VALIDE");
    expect(sortOf({ ...brouillon, version: 3 }, envoi)).toBe("VALIDE");
  });
});

describe("minutes with nothing in them", () => {
  it("are those without the facts; every other part may stay blank", () => {
    expect(isVide({})).toBe(true);
    expect(isVide({ faits: "", hypotheses: "Elle choisit son moment." })).toBe(true);
    expect(isVide({ faits: "Elle est venue." })).toBe(false);
  });
});
