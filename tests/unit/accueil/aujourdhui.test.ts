import { describe, expect, it } from "vitest";
import { aujourdhuiOf } from "@/lib/accueil/rules";
import { toInstant } from "@/lib/time";

const PARIS = "Europe/Paris";
const at = (heure: string, jour = "2026-10-13") => toInstant(jour, heure, PARIS);
const quand = { id: "a", debut: at("13:20"), fin: at("16:20") };
const seance = {
  ...quand,
  statut: "CONFIRMEE",
  groupe: {},
  presences: [{ etat: "ATTENDU" }],
} as const;

describe("the séance of today", () => {
  it("comes first until it is over, and one may say that one is there from half an hour before", () => {
    const presenceAt = (heure: string) => aujourdhuiOf([seance], at(heure), PARIS)?.presence;
    expect(presenceAt("08:00")).toBeNull();
    expect(presenceAt("12:50")).toBe("A_NOTER");
    expect(presenceAt("16:20")).toBeUndefined();
    const notee = { ...seance, presences: [{ etat: "PRESENT" }] } as const;
    expect(aujourdhuiOf([notee], at("13:00"), PARIS)?.presence).toBe("NOTEE");
  });

  it("is one at which one is expected, today; of a situation there is nothing to say", () => {
    expect(aujourdhuiOf([{ ...seance, presences: [{ etat: "EXCUSE" }] }], at("13:00"), PARIS)).toBeNull();
    expect(aujourdhuiOf([seance], at("13:00", "2026-10-12"), PARIS)).toBeNull();
    expect(aujourdhuiOf([{ ...seance, groupe: null }], at("13:00"), PARIS)?.presence).toBeNull();
  });
});
