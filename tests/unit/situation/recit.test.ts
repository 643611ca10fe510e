import { describe, expect, it } from "vitest";
import { recitOf } from "@/lib/situation/rules/recit";
import { toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const le = (jour: string, heure = "14:00") => toInstant(jour, heure, ZONE);

const vide = {
  demandes: [],
  consentement: { evenements: [] },
  associations: [],
  seances: [],
  examens: [],
  cloture: null,
  suivis: [],
};
const tell = (parties: Partial<Parameters<typeof recitOf>[0]>) =>
  recitOf({ ...vide, ...parties }, ZONE).map(({ type, le }) => `${le} ${type}`);

describe("the story of a situation", () => {
  it("goes from the demande to the follow-ups, day by day in the espace's zone", () => {
    const story = tell({
      demandes: [
        { id: "d", statut: "ACCEPTEE", deposeLe: le("2026-01-05", "23:30"), decideLe: le("2026-01-09") },
      ],
      consentement: { evenements: [{ id: "c", acte: "ACCORD", survenuLe: "2026-01-05", par: "Léa" }] },
      associations: [
        { id: "a", statut: "ACCEPTEE", proposeeLe: le("2026-01-12"), reponduLe: le("2026-01-14") },
        { id: "b", statut: "DECLINEE", proposeeLe: le("2026-01-12"), reponduLe: le("2026-01-13") },
      ],
      seances: [
        {
          id: "s",
          debut: le("2026-02-03"),
          statut: "TENUE",
          statutLe: le("2026-02-04"),
          restitueeLe: "2026-02-10",
        },
      ],
      cloture: { closeLe: le("2026-06-01") },
      suivis: [{ id: "v", mois: 3, prevuLe: "2026-09-01", faitLe: null }],
    });
    expect(story).toEqual([
      "2026-01-05 depot",
      "2026-01-05 consentement",
      "2026-01-09 decision",
      "2026-01-14 association",
      "2026-02-03 seance",
      "2026-02-10 restitution",
      "2026-06-01 cloture",
      "2026-09-01 suivi",
    ]);
  });

  it("tells an information and the agreement it prepared in the same breath", () => {
    const evenement = (id: string, acte: "INFORMATION" | "ACCORD", survenuLe: string, par = "Léa") => ({
      id,
      acte,
      survenuLe,
      par,
    });
    const consents = (evenements: ReturnType<typeof evenement>[]) =>
      recitOf({ ...vide, consentement: { evenements } }, ZONE).map(({ cle }) => cle);
    const informee = evenement("i", "INFORMATION", "2026-01-05");
    expect(consents([informee, evenement("a", "ACCORD", "2026-01-05")])).toEqual(["a"]);
    expect(consents([informee, evenement("a", "ACCORD", "2026-01-06")])).toEqual(["i", "a"]);
    expect(consents([informee, evenement("a", "ACCORD", "2026-01-05", "Inès")])).toEqual(["i", "a"]);
    expect(consents([informee])).toEqual(["i"]);
  });

  it("tells when a group worked on it, and when the conclusions of that were told, among the séances and uncounted", () => {
    const held = { id: "1", debut: le("2026-04-28"), statut: "TENUE", statutLe: le("2026-04-28") } as const;
    const seance = { ...held, restitueeLe: null };
    const examen = { seanceId: "g", debut: le("2026-03-17"), restitueeLe: "2026-04-02" as const };
    const story = recitOf({ ...vide, seances: [seance], examens: [examen] }, ZONE);
    expect(story.map(({ le, type }) => `${le} ${type}`)).toEqual([
      "2026-03-17 examen",
      "2026-04-02 restitution",
      "2026-04-28 seance",
    ]);
    expect(story.flatMap((moment) => (moment.type === "seance" ? moment.rang : []))).toEqual([1]);
  });

  it("counts the séances that are held or to come, and tells what was called off on the day it was", () => {
    const seances = [
      {
        id: "1",
        debut: le("2026-02-03"),
        statut: "TENUE" as const,
        statutLe: le("2026-02-04"),
        restitueeLe: null,
      },
      {
        id: "x",
        debut: le("2026-03-17"),
        statut: "ANNULEE" as const,
        statutLe: le("2026-02-20"),
        restitueeLe: null,
      },
      {
        id: "2",
        debut: le("2026-04-28"),
        statut: "CONFIRMEE" as const,
        statutLe: le("2026-03-01"),
        restitueeLe: null,
      },
    ];
    const told = recitOf({ ...vide, seances }, ZONE).map((moment) =>
      moment.type === "seance" ? [moment.cle, moment.le, moment.rang] : [],
    );
    expect(told).toEqual([
      ["1", "2026-02-03", 1],
      ["x", "2026-02-20", 0],
      ["2", "2026-04-28", 2],
    ]);
  });
});
