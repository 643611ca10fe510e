import { describe, expect, it } from "vitest";
import { evenementsDeRencontre, evenementsOf, type SeanceAbonnee } from "@/lib/abonnement/rules";
import { instantOf } from "@/lib/time";

const at = (heure: number, minute = 0) => instantOf(Date.UTC(2026, 10, 3, heure, minute));
const seance: SeanceAbonnee = {
  id: "0198c0de-0000-7000-8000-000000000000",
  code: "SN-204",
  version: 3,
  modifieLe: at(7),
  statut: "CONFIRMEE",
  debut: at(9),
  fin: at(11),
  avantMinutes: 30,
  apresMinutes: 15,
  trajetMinutes: 20,
  lieu: { nom: "Maison du port", adresse: "2 quai des Frégates, Saint-Nazaire", visio: null },
  salle: null,
  visio: null,
  mienne: true,
  presence: null,
};

describe("a séance in a calendar elsewhere", () => {
  it("says its code, its hours and its place", () => {
    expect(evenementsOf(seance, false)).toEqual([
      {
        uid: "0198c0de-0000-7000-8000-000000000000@recul",
        sequence: 3,
        modifieLe: at(7),
        debut: at(9),
        fin: at(11),
        titre: "Séance SN-204",
        lieu: "Maison du port, 2 quai des Frégates, Saint-Nazaire",
        url: null,
        statut: "CONFIRMED",
        libre: false,
      },
    ]);
  });

  it("is kept under the same name once cancelled, postponed without a date or not held, and frees the time", () => {
    const dites = (["ANNULEE", "REPORTEE", "NON_TENUE"] as const).map((statut) =>
      evenementsOf({ ...seance, statut }, false),
    );
    for (const [evenement] of dites)
      expect(evenement).toMatchObject({ uid: `${seance.id}@recul`, statut: "CANCELLED", libre: true });
    expect(dites.map(([evenement]) => evenement?.titre)).toEqual([
      "Séance annulée SN-204",
      "Séance reportée SN-204",
      "Séance non tenue SN-204",
    ]);
  });

  it("is tentative until it is confirmed, and leaves free the time of who is excused", () => {
    expect(evenementsOf({ ...seance, statut: "PROPOSEE" }, false)).toMatchObject([{ statut: "TENTATIVE" }]);
    const excusee = { ...seance, mienne: false, presence: "EXCUSE" } as const;
    expect(evenementsOf(excusee, false)).toMatchObject([{ titre: "Excusé·e : séance SN-204", libre: true }]);
  });

  it("shows preparation and travel to who leads it and asked for them, without a code", () => {
    expect(evenementsOf(seance, true).map(({ titre, debut, fin }) => [titre, debut, fin])).toEqual([
      ["Préparation et trajet", at(8, 10), at(9)],
      ["Séance SN-204", at(9), at(11)],
      ["Préparation et trajet", at(11), at(11, 35)],
    ]);
    expect(evenementsOf({ ...seance, mienne: false }, true)).toHaveLength(1);
    expect(evenementsOf({ ...seance, avantMinutes: 0, trajetMinutes: 0 }, true)).toHaveLength(2);
  });
});

describe("a rencontre in a calendar elsewhere", () => {
  const { code: _, presence: __, ...commun } = seance;
  const rencontre = { ...commun, titre: "CLI Estuaire", statut: "PREVUE" } as const;

  it("says what it is, its hours and its place, under a name of its own", () => {
    const [principal] = evenementsDeRencontre(rencontre, false);
    expect(principal).toMatchObject({
      ...{
        uid: `${seance.id}@recul`,
        sequence: seance.version,
        titre: "CLI Estuaire",
        statut: "CONFIRMED",
        libre: false,
      },
    });
    const uids = evenementsDeRencontre(rencontre, true).map(({ uid }) => uid);
    expect(uids).toEqual([`${seance.id}-avant@recul`, `${seance.id}@recul`, `${seance.id}-apres@recul`]);
  });

  it("is kept as cancelled, and frees the time, once it is cancelled or was not held", () => {
    const dites = (["ANNULEE", "NON_TENUE"] as const).map((statut) =>
      evenementsDeRencontre({ ...rencontre, statut }, false),
    );
    expect(dites).toMatchObject([
      [{ titre: "CLI Estuaire, annulée", statut: "CANCELLED", libre: true }],
      [{ titre: "CLI Estuaire, non tenue", statut: "CANCELLED", libre: true }],
    ]);
  });
});
