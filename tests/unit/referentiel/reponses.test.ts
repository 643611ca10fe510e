import { describe, expect, it } from "vitest";
import * as labels from "@/lib/referentiel/labels";
import {
  ABSENCES_DE_REPONSE,
  canArticulate,
  SUIVIS_MEDICAUX,
  TRANCHES_AGE,
} from "@/lib/referentiel/rules/reponses";
import { BASES_SECRET, canEnterWithoutEngagement } from "@/lib/referentiel/rules/secret";
import * as base from "@/prisma/client/enums";

describe("fixed answers", () => {
  it("are the ones the database knows", () => {
    expect(Object.values(base.TrancheAge)).toEqual([...TRANCHES_AGE]);
    expect(Object.values(base.SuiviMedical)).toEqual([...SUIVIS_MEDICAUX]);
    expect(Object.values(base.BaseSecret)).toEqual([...BASES_SECRET]);
  });

  it("keep « inconnu », « non demandé » and « ne sait pas » apart", () => {
    const libelles = ABSENCES_DE_REPONSE.map((absence) => labels.ABSENCE_DE_REPONSE_LABELS[absence]);
    expect(libelles).toEqual(["Inconnu", "Non demandé", "Ne sait pas"]);
  });

  it("know age as bands only", () => {
    expect(TRANCHES_AGE).toHaveLength(7);
    expect(labels.TRANCHE_AGE_LABELS.DE_65_ET_PLUS).toBe("65 ans et plus");
  });
});

describe("medical or psychological follow-up", () => {
  it("is worked with only when the person agrees", () => {
    expect(SUIVIS_MEDICAUX.filter(canArticulate)).toEqual(["OUI"]);
  });

  it("lets the person refuse to answer, and refuse that anyone be contacted", () => {
    expect(SUIVIS_MEDICAUX).toContain("REFUS");
    expect(SUIVIS_MEDICAUX).toContain("SANS_ACCORD");
  });
});

describe("basis of secrecy", () => {
  it("asks an undertaking of whoever has none, and of nobody else", () => {
    expect(BASES_SECRET.filter((secret) => !canEnterWithoutEngagement(secret))).toEqual(["AUCUNE"]);
  });
});
