import { describe, expect, it } from "vitest";
import {
  ORAL_REFUSE,
  RecordAccord,
  RecordInformation,
  WithdrawConsentement,
} from "@/lib/consentement/schema";
import { texteConsentement } from "@/lib/texte/rules/consentement";

const id = "0199c4a4-0000-7000-8000-000000000001";
const formulaire = {
  situationId: id,
  rang: "0",
  informationLe: "2026-03-02",
  accordLe: "2026-03-04",
  moyen: "ECRIT",
  texteVersion: texteConsentement.version,
  conserveParId: id,
  portees: [id, `${id}/${id}`],
  exclusions: "sante",
};
const errors = (schema: typeof RecordAccord | typeof RecordInformation, form: object) => {
  const parsed = schema.safeParse(form);
  return Object.fromEntries((parsed.error?.issues ?? []).map(({ path, message }) => [path[0], message]));
};

describe("the agreement form", () => {
  it("gives an information and an agreement with its scope", () => {
    expect(RecordAccord.parse(formulaire)).toEqual({
      situationId: id,
      rang: 0,
      information: { survenuLe: "2026-03-02" },
      accord: {
        survenuLe: "2026-03-04",
        moyen: "ECRIT",
        texteVersion: texteConsentement.version,
        conserveParId: id,
        portees: [{ structureId: id }, { structureId: id, membreId: id }],
        exclusions: ["sante"],
      },
    });
  });

  it("refuses an oral agreement, and says why", () => {
    expect(errors(RecordAccord, { ...formulaire, moyen: "ORAL" })).toEqual({ moyen: ORAL_REFUSE });
  });

  it("refuses an agreement with nobody, of an unknown text, or kept nowhere", () => {
    const refused = errors(RecordAccord, {
      ...formulaire,
      portees: "",
      texteVersion: "1999-1",
      conserveParId: "",
    });
    expect(Object.keys(refused).sort()).toEqual(["conserveParId", "portees", "texteVersion"]);
  });

  it("refuses a day that does not exist", () => {
    expect(Object.keys(errors(RecordInformation, { ...formulaire, informationLe: "2026-02-30" }))).toEqual([
      "informationLe",
    ]);
  });

  it("asks to confirm a withdrawal", () => {
    expect(WithdrawConsentement.safeParse({ situationId: id, retraitLe: "2026-03-04" }).success).toBe(false);
    expect(
      WithdrawConsentement.safeParse({ situationId: id, retraitLe: "2026-03-04", compris: "on" }).success,
    ).toBe(true);
  });
});
