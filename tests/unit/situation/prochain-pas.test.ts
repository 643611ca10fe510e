import { describe, expect, it } from "vitest";
import { adresseDuPas } from "@/lib/situation/rules/adresse";
import { type Partie, pasOf, prochainPas } from "@/lib/situation/rules/prochain-pas";
import { addMinutes, toInstant } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

const NOW = toInstant("2026-03-10", "12:00", "Europe/Paris");

const seance = (jours: number, statut: StatutSeance, plus: object = {}) => ({
  id: `seance-${jours}`,
  debut: addMinutes(NOW, jours * 1440),
  statut,
  annonceeLe: null,
  restitueeLe: null,
  compteRendu: "AUCUN" as const,
  ...plus,
});
const suivie = (seances: ReturnType<typeof seance>[], partie: Partie = "REFERENT") => ({
  statut: "SUIVIE" as const,
  partie,
  consentement: { etat: "EN_VIGUEUR" as const },
  demandes: [],
  seances,
});
const next = (situation: Parameters<typeof prochainPas>[0]) => prochainPas(situation, NOW).pas;

describe("the next step of a situation", () => {
  it("is the answer to its demande while there is none", () => {
    const ouverte = (statut: "DEPOSEE" | "COMPLEMENT") => ({
      ...suivie([]),
      statut: "OUVERTE" as const,
      demandes: [{ id: "d", statut }],
    });
    expect(next(ouverte("DEPOSEE"))).toBe("REPONSE");
    expect(next(ouverte("COMPLEMENT"))).toBe("COMPLEMENT");
  });

  it("is nothing any more once its demande had no sequel, which is not a work that ended", () => {
    for (const statut of ["ORIENTEE", "REFUSEE", "RETIREE"] as const)
      expect(next({ ...suivie([]), statut: "CLOSE", demandes: [{ id: "d", statut }] })).toBe("SANS_SUITE");
    expect(next({ ...suivie([]), statut: "CLOSE", demandes: [{ id: "d", statut: "ACCEPTEE" }] })).toBe(
      "CLOSE",
    );
  });

  it("is the person's agreement before any date, and nothing after a withdrawal or a closing", () => {
    const dates = [seance(5, "PROPOSEE")];
    expect(next({ ...suivie(dates), consentement: { etat: "ABSENT" } })).toBe("ACCORD");
    expect(next({ ...suivie(dates), consentement: { etat: "A_COMPLETER" } })).toBe("ETENDRE");
    expect(next({ ...suivie(dates), consentement: { etat: "RETIRE" } })).toBe("RETIRE");
    expect(next({ ...suivie(dates), statut: "CLOSE" })).toBe("CLOSE");
  });

  it("finishes what was held before it looks ahead", () => {
    const situation = suivie([
      seance(-40, "TENUE", { restitueeLe: "2026-02-01" }),
      seance(-10, "TENUE", { compteRendu: "VALIDE" }),
      seance(-1, "CONFIRMEE"),
      seance(20, "CONFIRMEE"),
    ]);
    expect(pasOf(situation, NOW).map(({ pas }) => pas)).toEqual(["RESTITUER", "STATUER", "ANNONCER"]);
  });

  it("is each one's own: the référent·e gives back, the intervenant·e says what was held", () => {
    const dates = [
      seance(-10, "TENUE", { compteRendu: "VALIDE" }),
      seance(-1, "CONFIRMEE"),
      seance(20, "CONFIRMEE"),
    ];
    expect(next(suivie(dates, "REFERENT"))).toBe("RESTITUER");
    expect(next(suivie(dates, "INTERVENANT"))).toBe("STATUER");
    expect(next(suivie(dates, "ASSOCIE"))).toBe("RESTITUER");
  });

  it("is the next date: to plan, to confirm, to tell the person, then to wait for", () => {
    expect(next(suivie([]))).toBe("PLANIFIER");
    expect(next(suivie([seance(9, "ANNULEE"), seance(12, "REPORTEE")]))).toBe("PLANIFIER");
    expect(next(suivie([seance(30, "CONFIRMEE"), seance(9, "PROPOSEE")]))).toBe("CONFIRMER");
    expect(next(suivie([seance(9, "CONFIRMEE")]))).toBe("ANNONCER");
    expect(next(suivie([seance(9, "CONFIRMEE", { annonceeLe: "2026-03-01" })]))).toBe("ATTENDRE");
  });

  it("leads somewhere only for whom it is", () => {
    const pas = prochainPas(suivie([]), NOW);
    expect(adresseDuPas(pas, "INTERVENANT", "s")).toBe("/situations/s/planifier");
    expect(adresseDuPas(pas, "SECRETARIAT", "s")).toBe("/situations/s/planifier");
    expect(adresseDuPas(pas, "REFERENT", "s")).toBeNull();
    expect(adresseDuPas(prochainPas(suivie([seance(9, "CONFIRMEE")]), NOW), "REFERENT", "s")).toBe(
      "/seances/seance-9#devoirs",
    );
    expect(adresseDuPas({ pas: "ETENDRE" }, "REFERENT", "s")).toBe("/situations/s/consentement/accord");
  });
});
