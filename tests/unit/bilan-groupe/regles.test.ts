import { describe, expect, it } from "vitest";
import { formatChiffres } from "@/lib/bilan-groupe/labels";
import { type ChiffresGroupe, isIncomplet, sortOf } from "@/lib/bilan-groupe/rules";

const brouillon = { version: 2, statut: "BROUILLON", revision: 3 } as const;
const valide = { version: 1, statut: "VALIDE", revision: 5 } as const;

describe("saving the bilan of a group", () => {
  it("begins a first version, or the one after what was validated", () => {
    expect(sortOf(null, { version: 1, revision: 0 })).toBe("CREER");
    expect(sortOf(valide, { version: 2, revision: 0 })).toBe("CREER");
  });

  it("goes on with the draft one has read, and with no other", () => {
    expect(sortOf(brouillon, { version: 2, revision: 3 })).toBe("MODIFIER");
    expect(sortOf(brouillon, { version: 2, revision: 2 })).toBe("PERIME");
    expect(sortOf(brouillon, { version: 1, revision: 5 })).toBe("PERIME");
    expect(sortOf(valide, { version: 1, revision: 5 })).toBe("PERIME");
    expect(sortOf(null, { version: 1, revision: 4 })).toBe("PERIME");
  });

  it("wants what was pursued and what came of it before it is validated", () => {
    expect(isIncomplet({})).toBe(true);
    expect(isIncomplet({ objectifs: "Se connaître." })).toBe(true);
    expect(isIncomplet({ objectifs: "Se connaître.", resultats: "C’est fait." })).toBe(false);
  });
});

describe("a group's year in words", () => {
  const chiffres: ChiffresGroupe = {
    annee: 2031,
    seances: { tenues: 5, annulees: 1, aVenir: 0, sansStatut: 0 },
    minutes: { seance: 900, preparation: 300 },
    presences: { presents: 31, attendus: 36 },
    membres: { total: 7, entrees: 7, sorties: 1 },
    structures: 1,
    professions: [{ libelle: "Assistant·e de service social", nombre: 4 }],
    outils: [],
  };

  it("says séances, hours, people and tools, in the singular where there is one", () => {
    const lignes = new Map(formatChiffres(chiffres));
    expect(lignes.get("Séances")).toBe("5 tenues, 1 annulée");
    expect(lignes.get("Temps")).toContain("15");
    expect(lignes.get("Membres")).toBe("7 professionnels, 1 structure (7 arrivées, 1 départ)");
    expect(lignes.get("Outils")).toBe("Aucun noté");
  });
});
