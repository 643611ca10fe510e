import { describe, expect, it } from "vitest";
import { actesOf, statutsBefore, TRANSITIONS_DEMANDE } from "@/lib/demande/rules/statut";
import { isEnRetard, manquesDeTriage } from "@/lib/demande/rules/triage";
import { toInstant } from "@/lib/time";
import { StatutDemande } from "@/prisma/client/enums";

const espace = { delaiAlerteJours: 21, zone: "Europe/Paris" };
const deposeLe = toInstant("2026-03-02", "23:30", espace.zone);
const complete = {
  modalite: "INDIVIDUEL",
  territoireId: "cli",
  suiviMedical: "OUI",
  conflitInteret: false,
  consentement: "EN_VIGUEUR",
} as const;

describe("what a demande lacks", () => {
  it("is nothing when it has all its pieces, and a refusal to answer is an answer", () => {
    expect(manquesDeTriage(complete)).toEqual([]);
    expect(manquesDeTriage({ ...complete, suiviMedical: "REFUS" })).toEqual([]);
    expect(manquesDeTriage({ ...complete, suiviMedical: "SANS_ACCORD" })).toEqual([]);
  });

  it("says what weighs most first", () => {
    const vide = { ...complete, territoireId: null, suiviMedical: null, consentement: "ABSENT" } as const;
    expect(manquesDeTriage({ ...vide, conflitInteret: true })).toEqual([
      "CONFLIT",
      "INFORMATION_OU_ACCORD",
      "SUIVI_INCONNU",
      "TERRITOIRE",
    ]);
    expect(manquesDeTriage({ ...complete, consentement: "RETIRE" })).toEqual(["ACCORD_RETIRE"]);
    expect(manquesDeTriage({ ...complete, consentement: "A_COMPLETER" })).toEqual(["ACCORD_A_COMPLETER"]);
  });

  it("asks nothing about a person of a collective demande", () => {
    const collective = {
      ...complete,
      modalite: "COLLECTIF",
      suiviMedical: null,
      consentement: null,
    } as const;
    expect(manquesDeTriage(collective)).toEqual([]);
  });
});

describe("the wait", () => {
  it("is too long past the espace's delay, on the day after and not on the day", () => {
    const now = (jour: string) => toInstant(jour, "08:00", espace.zone);
    const demande = { statut: "DEPOSEE", deposeLe } as const;
    expect(isEnRetard(demande, espace, now("2026-03-23"))).toBe(false);
    expect(isEnRetard(demande, espace, now("2026-03-24"))).toBe(true);
    expect(isEnRetard(demande, { ...espace, delaiAlerteJours: 30 }, now("2026-03-24"))).toBe(false);
  });

  it("does not count against the service while its author completes it, nor once it is decided", () => {
    const now = toInstant("2026-06-01", "08:00", espace.zone);
    for (const statut of ["COMPLEMENT", "ACCEPTEE", "REFUSEE"] as const)
      expect(isEnRetard({ statut, deposeLe }, espace, now)).toBe(false);
  });
});

describe("the states of a demande", () => {
  it("let its author file, complete and take back, and the intervenant·e decide", () => {
    expect(actesOf("BROUILLON", "AUTEUR")).toEqual(["deposer"]);
    expect(actesOf("DEPOSEE", "AUTEUR")).toEqual(["retirer"]);
    expect(actesOf("COMPLEMENT", "AUTEUR")).toEqual(["deposer", "retirer"]);
    expect(actesOf("DEPOSEE", "INTERVENANT")).toEqual([
      "completer",
      "accepter",
      "orienter",
      "refuser",
      "confier",
    ]);
    expect(actesOf("BROUILLON", "INTERVENANT")).toEqual([]);
  });

  it("end with a decision or a withdrawal", () => {
    for (const statut of ["ACCEPTEE", "ORIENTEE", "REFUSEE", "RETIREE"] as const) {
      expect(actesOf(statut, "AUTEUR")).toEqual([]);
      expect(actesOf(statut, "INTERVENANT")).toEqual([]);
    }
  });

  it("are all reached, and each act starts somewhere", () => {
    const reached = new Set(TRANSITIONS_DEMANDE.map(({ vers }) => vers));
    expect(Object.values(StatutDemande).filter((statut) => !reached.has(statut))).toEqual(["BROUILLON"]);
    expect(statutsBefore("accepter", "INTERVENANT")).toEqual(["DEPOSEE", "COMPLEMENT"]);
    expect(statutsBefore("accepter", "AUTEUR")).toEqual([]);
  });
});
