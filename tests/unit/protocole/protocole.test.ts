import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { formatAcceptations } from "@/lib/protocole/labels/etat";
import { formatProtocole } from "@/lib/protocole/labels/rythme";
import { etatAcceptation } from "@/lib/protocole/rules/acceptation";
import { MODELES } from "@/lib/protocole/rules/modeles";
import { protocoleParDefaut, splitPreparation, toCadence } from "@/lib/protocole/rules/rythme";
import { isMuet, manquesOf, sectionsOf } from "@/lib/protocole/rules/sections";
import { SaveProtocole } from "@/lib/protocole/schema";

const defaut = protocoleParDefaut({ rythmeSemaines: 6, toleranceJours: 7 });

describe("the rhythm of a protocole", () => {
  it("starts from six weeks, two hours, and one of preparation and synthesis (000:79)", () => {
    expect(formatProtocole(defaut).replaceAll("\u00a0", " ")).toBe(
      "Environ toutes les 6 semaines, séances de 2 h et 1 h de préparation et de synthèse",
    );
    expect(toCadence(defaut)).toEqual({
      rythmeSemaines: 6,
      toleranceJours: 7,
      dureeMinutes: 120,
      avantMinutes: 30,
      apresMinutes: 30,
    });
  });

  it("is of three hours and one for a group (000:87)", () => {
    const groupe = protocoleParDefaut({ rythmeSemaines: 6, toleranceJours: 7 }, "COLLECTIF");
    expect(groupe).toMatchObject({ dureeMinutes: 180, preparationMinutes: 60 });
  });

  it("splits the preparation around the séance without losing a minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 480 }), (minutes) => {
        const { avantMinutes, apresMinutes } = splitPreparation(minutes);
        expect(avantMinutes + apresMinutes).toBe(minutes);
        expect(apresMinutes - avantMinutes).toBeGreaterThanOrEqual(0);
        expect(apresMinutes - avantMinutes).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes no rhythm of zero week and no séance of ten minutes", () => {
    const parsed = SaveProtocole.safeParse({
      protocoleId: "0199c000-0000-7000-8000-000000000001",
      page: "0199c000-0000-7000-8000-000000000002",
      revision: "0",
      rythmeSemaines: "0",
      toleranceJours: "7",
      dureeMinutes: "10",
      preparationMinutes: "une heure",
    });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      "Au moins 1.",
      "Au moins 15.",
      "Indiquez un nombre de minutes.",
    ]);
  });
});

describe("what a protocole must say", () => {
  const ecrit = { objectifs: "Un.", participants: "Deux.", modalites: "Trois." };

  it("is nothing for a situation, and for a group what 000:85 asks, its life span included", () => {
    expect(manquesOf("INDIVIDUEL", {}, defaut)).toEqual([]);
    expect(manquesOf("COLLECTIF", {}, defaut)).toEqual([
      "objectifs",
      "participants",
      "modalites",
      "duree-de-vie",
    ]);
    expect(manquesOf("COLLECTIF", ecrit, { ...defaut, nombreSeances: 6 })).toEqual([]);
    expect(manquesOf("COLLECTIF", ecrit, { ...defaut, dateFin: "2027-06-30" })).toEqual([]);
    const laisse = { ...ecrit, evaluation: "Le bilan : à préciser ensemble." };
    expect(manquesOf("COLLECTIF", laisse, { ...defaut, nombreSeances: 6 })).toEqual(["a-preciser"]);
  });

  it("offers the single text of the first versions only where it was written", () => {
    expect(sectionsOf({})).not.toContain("cadre");
    expect(sectionsOf({ cadre: "Convenu." })).toContain("cadre");
    expect(isMuet({ cadre: "Convenu." })).toBe(false);
  });
});

describe("the models that Recul brings", () => {
  it.each(Object.entries(MODELES))(
    "« %s » names nobody, and lacks nothing but what it says is to be agreed",
    async (_cle, modele) => {
      const lexique = await getLexique();
      for (const texte of Object.values(modele.textes))
        expect(analyser(texte, lexique, { communesPermises: [] })).toEqual([]);
      const manques = manquesOf(modele.sorte, modele.textes, { ...defaut, nombreSeances: 6 });
      expect(manques.filter((manque) => manque !== "a-preciser")).toEqual([]);
    },
  );
});

describe("where the acceptances stand", () => {
  const le = new Date("2026-09-01T09:00:00Z");
  const accepteur = (membreId: string, version: number | null) => ({
    ...{ membreId, nom: membreId, structure: null },
    accepte: version === null ? null : { version, le },
  });

  it("a new version asks again without undoing what was accepted; whoever comes in is asked too", () => {
    const gens = [accepteur("a", 2), accepteur("b", 1), accepteur("c", null)];
    const etat = etatAcceptation({ version: 2, aAccepter: true }, gens);
    expect(etat.manquants.map(({ membreId }) => membreId)).toEqual(["b", "c"]);
    expect(etat.accepte).toBe(false);
    expect(etatAcceptation({ version: 2, aAccepter: true }, gens.slice(0, 2)).accepte).toBe(true);
    expect(formatAcceptations(etat)).toBe("1 personne sur 3 l’a acceptée.");
  });

  it("asks nobody while nothing is published, nor for a version that was never to be accepted", () => {
    expect(etatAcceptation(null, [accepteur("a", null)])).toMatchObject({ manquants: [], accepte: false });
    expect(etatAcceptation({ version: 1, aAccepter: false }, [accepteur("a", null)]).manquants).toEqual([]);
  });
});
