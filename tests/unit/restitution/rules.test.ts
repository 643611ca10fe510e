import { describe, expect, it } from "vitest";
import { isRestitutionDue, refusRestitution, retenueOf } from "@/lib/restitution/rules";

describe("giving back the conclusions (000:69)", () => {
  it("is due once they are validated and until it is done", () => {
    expect(isRestitutionDue({ valide: true, restitueeLe: null })).toBe(true);
    expect(isRestitutionDue({ valide: false, restitueeLe: null })).toBe(false);
    expect(isRestitutionDue({ valide: true, restitueeLe: "2031-03-20" })).toBe(false);
  });

  it("took place from the day of the séance to today", () => {
    const jours = { aujourdhui: "2031-03-20", seance: "2031-03-17" };
    expect(refusRestitution("2031-03-16", jours)).toBe("DATE_AVANT_SEANCE");
    expect(refusRestitution("2031-03-17", jours)).toBeNull();
    expect(refusRestitution("2031-03-20", jours)).toBeNull();
    expect(refusRestitution("2031-03-21", jours)).toBe("DATE_A_VENIR");
  });
});

describe("what of the minutes may be given to the person", () => {
  const lire = (texte: string, plus: { ouvert?: boolean; noms?: string[] } = {}) =>
    retenueOf(texte, {
      code: "S-7K4M",
      ouvert: false,
      noms: ["Nadia", "Benali", "Le Goff", "Petit"],
      ...plus,
    });

  it("is a text that names nobody and no other situation", () => {
    expect(lire("Le groupe propose de reprendre contact. La situation S-7K4M avance.")).toBeNull();
    expect(lire("On y va petit à petit, avec les mots de la personne.")).toBeNull();
  });

  it("is not one that cites another situation, a demande or a group", () => {
    for (const code of ["S-9XQ3", "s-9xq3", "D-7K4M", "G-CCDD"])
      expect(lire(`Comme pour ${code}, on attend.`)).toBe("CODE");
  });

  it("is not one that names a professional who was there, however it is written", () => {
    for (const nom of ["Nadia", "BENALI", "Mme Le Goff", "Benali-Roux", "l’équipe de Goff"])
      expect(lire(`${nom} propose de rappeler.`)).toBe("NOM");
    expect(lire("Zoe rappelle.", { noms: ["Zoé"] })).toBe("NOM");
    expect(lire("Zoe\u0301 rappelle.", { noms: ["Zoe"] })).toBe("NOM");
  });

  it("is not one in which the check found a word nobody answered for", () => {
    expect(lire("Il habite rue des Lilas.", { ouvert: true })).toBe("MOT");
  });
});
