import { describe, expect, it } from "vitest";
import {
  acteOf,
  type Evenement,
  etatConsentement,
  horsPortee,
  isInforme,
} from "@/lib/consentement/rules/etat";

const CMS = [{ structureId: "cms", membreId: null }];
const evenement = (rang: number, acte: Evenement["acte"], portees: Evenement["portees"] = []) => ({
  rang,
  acte,
  portees,
  exclusions: [] as string[],
  survenuLe: `2026-03-${String(rang).padStart(2, "0")}`,
});
const informee = evenement(1, "INFORMATION");
const accord = evenement(2, "ACCORD", CMS);
const collegue = { membreId: "lea", structureId: "cms", statut: "ACCEPTEE" } as const;
const exterieur = { membreId: "omar", structureId: "csapa", statut: "PROPOSEE" } as const;

describe("etatConsentement", () => {
  it("is absent until the person was informed and has agreed", () => {
    expect(etatConsentement([], [])).toBe("ABSENT");
    expect(etatConsentement([informee], [])).toBe("ABSENT");
    expect(etatConsentement([accord], [])).toBe("ABSENT");
  });

  it("is in force for the structures of its scope", () => {
    expect(etatConsentement([informee, accord], [collegue])).toBe("EN_VIGUEUR");
  });

  it("is to be completed as soon as someone outside the scope is proposed, and until they are no longer", () => {
    expect(etatConsentement([informee, accord], [collegue, exterieur])).toBe("A_COMPLETER");
    expect(etatConsentement([informee, accord], [{ ...exterieur, statut: "DECLINEE" }])).toBe("EN_VIGUEUR");
  });

  it("covers one professional of a structure without covering their colleagues", () => {
    const nominatif = evenement(2, "ACCORD", [{ structureId: "cms", membreId: "lea" }]);
    expect(etatConsentement([informee, nominatif], [collegue])).toBe("EN_VIGUEUR");
    expect(etatConsentement([informee, nominatif], [{ ...collegue, membreId: "ines" }])).toBe("A_COMPLETER");
  });

  it("follows the last agreement: a modification replaces the whole scope", () => {
    const modifie = evenement(3, "MODIFICATION", [{ structureId: "csapa", membreId: null }]);
    expect(etatConsentement([informee, accord, modifie], [exterieur])).toBe("EN_VIGUEUR");
    expect(horsPortee(modifie.portees, [collegue, exterieur])).toEqual([collegue]);
  });

  it("is withdrawn from the withdrawal to a new agreement, whatever the order the rows come in", () => {
    const retrait = evenement(3, "RETRAIT");
    expect(etatConsentement([retrait, accord, informee], [])).toBe("RETIRE");
    expect(etatConsentement([informee, accord, retrait, evenement(4, "ACCORD", CMS)], [])).toBe("EN_VIGUEUR");
  });

  it("can be refused before it was ever given", () => {
    expect(etatConsentement([evenement(1, "RETRAIT")], [])).toBe("RETIRE");
  });
});

describe("what an agreement needs", () => {
  it("information beforehand, and again after a withdrawal", () => {
    const le = (survenuLe: string) => ({ survenuLe, portees: CMS, exclusions: [] });
    expect(isInforme([informee], le("2026-03-02"))).toBe(true);
    expect(isInforme([informee], le("2026-02-28"))).toBe(false);
    expect(isInforme([informee, accord, evenement(3, "RETRAIT")], le("2026-03-04"))).toBe(false);
  });

  it("information anew when someone or something is added, and none to take either away", () => {
    const csapa = { structureId: "csapa", membreId: null };
    const lea = { structureId: "cms", membreId: "lea" };
    const sans = { ...accord, exclusions: ["sante"] };
    const isSuffisant = (portees: Evenement["portees"], exclusions: string[], ...plus: (typeof accord)[]) =>
      isInforme([informee, sans, ...plus], { survenuLe: "2026-03-04", portees, exclusions });
    expect(isSuffisant(CMS, ["sante", "dettes"])).toBe(true);
    expect(isSuffisant([lea], ["sante"])).toBe(true);
    expect(isSuffisant([...CMS, csapa], ["sante"])).toBe(false);
    expect(isSuffisant(CMS, [])).toBe(false);
    expect(isSuffisant([...CMS, csapa], [], evenement(3, "INFORMATION"))).toBe(true);
    expect(isSuffisant([...CMS, csapa], [], evenement(5, "INFORMATION"))).toBe(false);
  });

  it("is an accord the first time and after a withdrawal, a modification otherwise", () => {
    expect(acteOf("ABSENT")).toBe("ACCORD");
    expect(acteOf("RETIRE")).toBe("ACCORD");
    expect(acteOf("EN_VIGUEUR")).toBe("MODIFICATION");
    expect(acteOf("A_COMPLETER")).toBe("MODIFICATION");
  });
});
