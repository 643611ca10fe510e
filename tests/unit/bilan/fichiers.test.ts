import { expect, it } from "vitest";
import { formatAvancement, formatTaille } from "@/lib/bilan/labels";
import { FORMAT_CODES, listEtats, suiteOf } from "@/lib/bilan/rules/fichiers";

const MIDI = new Date("2027-02-10T12:00:00Z");
const pret = { format: "PDF", taille: 2048, echecLe: null, prochainLe: null } as const;

it("a file that failed is tried again later and later, then left to who asks", () => {
  expect(suiteOf(1, MIDI).prochainLe).toEqual(new Date("2027-02-10T12:05:00Z"));
  expect(suiteOf(2, MIDI).prochainLe).toEqual(new Date("2027-02-10T12:10:00Z"));
  expect(suiteOf(3, MIDI).prochainLe).toBeNull();
});

it("what was never asked for can be, and what is made stays so", () => {
  const etats = listEtats([pret, { format: "CSV", taille: null, echecLe: null, prochainLe: MIDI }]);
  expect(etats.map(({ format }) => format)).toEqual(FORMAT_CODES);
  expect(etats.find(({ format }) => format === "PDF")?.etat).toBe("PRET");
  expect(etats.find(({ format }) => format === "CSV")?.etat).toBe("EN_COURS");
  expect(etats.find(({ format }) => format === "DOCX")?.etat).toBe("EN_ECHEC");
});

it("says how many are ready, and how heavy each is", () => {
  expect(formatAvancement(listEtats([pret]))).toBe(`1 fichier sur ${FORMAT_CODES.length} prêt.`);
  expect(formatTaille(200_000)).toMatch(/^195.Ko$/);
  expect(formatTaille(1_300_000)).toMatch(/^1,2.Mo$/);
});
