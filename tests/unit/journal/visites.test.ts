import { describe, expect, it } from "vitest";
import { formatLecteur, formatVisite } from "@/lib/journal/labels/visites";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { finDePage, grouperVisites } from "@/lib/journal/rules/visites";
import { addMinutes, toInstant } from "@/lib/time";

const LE = toInstant("2026-10-13", "14:00", "Europe/Paris");
const lu = (ilYA: number, plus: Partial<LigneLue> = {}): LigneLue => ({
  ...{
    id: String(1000 - ilYA),
    le: addMinutes(LE, -ilYA),
    acte: "lire",
    objet: "piste",
    objetId: String(ilYA),
  },
  ...{ motif: null, membreId: "n", soi: false, qui: "Nadia Benali", code: "S-7K4M" },
  ...{ nom: null, jour: null, sceau: null, ...plus },
});
const dites = (lignes: LigneLue[]) =>
  grouperVisites(lignes).map((visite) => formatVisite(visite, "Europe/Paris").replaceAll("\u00a0", " "));

describe("the readings of one visit", () => {
  it("are one sentence, what was read counted once", () => {
    const omar = { membreId: "o", qui: "Omar Diallo" };
    expect(
      dites([
        lu(0),
        lu(1, omar),
        lu(4, { objetId: "0" }),
        lu(8),
        lu(12, { objet: "compte-rendu" }),
        lu(13, { objet: "situation" }),
        lu(24, { objet: "situation" }),
      ]),
    ).toEqual([
      "Nadia Benali a lu la situation S-7K4M : 1 compte rendu, 2 pistes.",
      "Omar Diallo a lu une piste de S-7K4M.",
      "Nadia Benali a lu la situation S-7K4M.",
    ]);
  });

  it("stop at another situation, at what the person did otherwise, and at a withdrawal", () => {
    expect(grouperVisites([lu(0), lu(1, { code: "S-9XQ3" })])).toHaveLength(2);
    expect(grouperVisites([lu(0), lu(1, { acte: "modifier" }), lu(2)])).toHaveLength(3);
    const retrait = lu(1, { acte: "retirer", objet: "consentement", membreId: "l" });
    expect(grouperVisites([lu(0), retrait, lu(2)])).toHaveLength(3);
    expect(grouperVisites([lu(0), lu(1, { membreId: "l" }), lu(2)])).toHaveLength(2);
  });

  it("are not cut by the end of a page, unless they are longer than it", () => {
    const autre = { code: "S-9XQ3" };
    expect(finDePage([lu(0, autre), lu(1), lu(2), lu(3)], 3)).toBe(1);
    expect(finDePage([lu(0, autre), lu(1), lu(2), lu(30)], 3)).toBe(3);
    expect(finDePage([lu(0), lu(1), lu(2), lu(3)], 3)).toBe(3);
    expect(finDePage([lu(0), lu(1)], 3)).toBe(2);
  });
});

it("says of a person how many times they came, and when last", () => {
  const visite = { debut: LE, fin: LE, parties: [] };
  const nadia = { membreId: "n", nom: "Nadia Benali", profession: null, structure: null, moi: false };
  const dit = (visites: (typeof visite)[]) =>
    formatLecteur({ ...nadia, visites }, "Europe/Paris").replaceAll("\u00a0", " ");
  expect(dit([visite, visite, visite])).toBe("Nadia Benali : 3 visites, la dernière mardi 13 octobre, 14 h");
  expect(dit([visite])).toBe("Nadia Benali : 1 visite, mardi 13 octobre, 14 h");
});
