import { describe, expect, it } from "vitest";
import { destinatairesOf, empechementOf, SORTES } from "@/lib/courrier/rules/sortes";
import { addMinutes, toInstant } from "@/lib/time";
import { EtatPresence, StatutSeance } from "@/prisma/client/enums";

const now = toInstant("2026-10-14", "12:00", "Europe/Paris");
const demain = addMinutes(now, 1440);
const hier = addMinutes(now, -1440);
const moment = (statut: StatutSeance, debut: Date, valide = false) => ({
  ...{ statut, debut, valide },
  retire: false,
});
const possibles = (statut: StatutSeance, debut: Date, valide = false) =>
  SORTES.filter((sorte) => empechementOf(sorte, moment(statut, debut, valide), now) === null);

describe("the letters of a séance", () => {
  it("follow its life", () => {
    expect(possibles("PROPOSEE", demain)).toEqual(["INVITATION"]);
    expect(possibles("CONFIRMEE", demain)).toEqual(["INVITATION", "CONFIRMATION"]);
    expect(possibles("CONFIRMEE", hier)).toEqual([]);
    expect(possibles("TENUE", hier)).toEqual(["ATTESTATION"]);
    expect(possibles("TENUE", hier, true)).toEqual(["RESTITUTION", "ATTESTATION"]);
    for (const statut of ["REPORTEE", "ANNULEE", "NON_TENUE"] as const)
      expect(possibles(statut, demain, true)).toEqual([]);
  });

  it("say of no conclusions that they are ready once the person has withdrawn", () => {
    const retiree = { ...moment("TENUE", hier, true), retire: true };
    expect(empechementOf("RESTITUTION", retiree, now)).toBe("ACCORD_RETIRE");
    expect(empechementOf("ATTESTATION", retiree, now)).toBeNull();
  });

  it("never attest of a séance that was not held", () => {
    for (const statut of Object.values(StatutSeance))
      if (statut !== "TENUE")
        expect(empechementOf("ATTESTATION", moment(statut, hier, true), now)).toBe("NON_TENUE");
  });

  it("are for whom they speak to: expected before, present for an attestation, never absent", () => {
    const presences = Object.values(EtatPresence).map((etat) => ({ etat }));
    const etats = (sorte: (typeof SORTES)[number]) =>
      destinatairesOf(sorte, presences).map(({ etat }) => etat);
    expect(etats("INVITATION")).toEqual(["ATTENDU"]);
    expect(etats("CONFIRMATION")).toEqual(["ATTENDU"]);
    expect(etats("ATTESTATION")).toEqual(["PRESENT"]);
    expect(etats("RESTITUTION")).toEqual(["PRESENT", "EXCUSE"]);
  });
});
