import { describe, expect, it } from "vitest";
import { formatAnnee, formatDate, formatTemps } from "@/lib/rencontre/labels/liste";
import { formatNom, formatStatut } from "@/lib/rencontre/labels/rencontre";
import { actesOf, isANoter, isReservee, TRANSITIONS, transition } from "@/lib/rencontre/rules/statut";
import { totalsOf } from "@/lib/rencontre/rules/total";
import { CreateRencontres } from "@/lib/rencontre/schema/rencontre";
import { addMinutes, toInstant } from "@/lib/time";
import { StatutRencontre } from "@/prisma/client/enums";

const PARIS = "Europe/Paris";
const debut = toInstant("2026-10-13", "09:00", PARIS);
const fin = addMinutes(debut, 180);
const avant = addMinutes(debut, -60);
/** No-break spaces read as spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the states of a rencontre", () => {
  it("keeps what was missed or cancelled as it is, and corrects what was held", () => {
    const suites = (de: StatutRencontre) =>
      TRANSITIONS.filter((row) => row.de === de).map(({ acte }) => acte);
    expect(suites("NON_TENUE")).toEqual([]);
    expect(suites("ANNULEE")).toEqual([]);
    expect(suites("TENUE")).toEqual(["corriger"]);
    expect(transition("PREVUE", "tenir")).toBe("TENUE");
  });

  it("holds or misses nothing before its hour, and asks once it is over", () => {
    expect(actesOf({ statut: "PREVUE", debut }, avant)).toEqual(["reporter", "modifier", "annuler"]);
    expect(actesOf({ statut: "PREVUE", debut }, fin)).toContain("tenir");
    expect(isANoter({ statut: "PREVUE", fin }, avant)).toBe(false);
    expect(isANoter({ statut: "PREVUE", fin }, fin)).toBe(true);
    expect(isANoter({ statut: "TENUE", fin }, fin)).toBe(false);
  });

  it("takes time while it is to come or was held", () => {
    expect(Object.values(StatutRencontre).filter(isReservee)).toEqual(["PREVUE", "TENUE"]);
  });
});

describe("what it is called", () => {
  const place = { delegation: "Saint-Nazaire", territoire: "CLI Estuaire" };
  const cli = { sorte: "INSTANCE" as const, instance: "Commission locale d’insertion (CLI)" };

  it("goes by the instance’s initials, and says once what its territoire already says", () => {
    expect(formatNom({ ...cli, ...place })).toBe("CLI Estuaire");
    expect(formatNom({ ...cli, delegation: "Saint-Nazaire", territoire: null })).toBe("CLI, Saint-Nazaire");
    const cellule = { sorte: "INSTANCE" as const, instance: "Cellule RSA-Insertion" };
    expect(formatNom({ ...cellule, ...place })).toBe("Cellule RSA-Insertion, CLI Estuaire");
    expect(formatNom({ sorte: "SENSIBILISATION", instance: null, ...place })).toBe(
      "Sensibilisation, CLI Estuaire",
    );
  });

  it("says what became of it and why", () => {
    const statut = { code: "ANNULEE", motif: "ORGANISATEUR", le: debut, par: "Nadia Benali" } as const;
    expect(plain(formatStatut(statut, PARIS))).toBe(
      "Annulée le mardi 13 octobre par Nadia Benali : décision de l’organisateur",
    );
  });

  it("says of a date looked at what falls on it", () => {
    const dit = (ferie: string | null, empechement: "PRIS" | "ABSENT" | null) =>
      plain(formatDate({ jour: "2026-10-13", ferie, empechement }));
    expect(dit(null, null)).toBe("mardi 13 octobre 2026 : libre.");
    expect(dit("Toussaint", "PRIS")).toBe("mardi 13 octobre 2026 : jour férié (Toussaint).");
    expect(dit(null, "PRIS")).toBe("mardi 13 octobre 2026 : ce temps est déjà réservé.");
  });
});

describe("what a year amounts to", () => {
  const tenue = (sorte: "INSTANCE" | "SENSIBILISATION", minutes: number, presents: number) => ({
    sorte,
    statut: "TENUE" as const,
    reel: { debut, fin: addMinutes(debut, minutes), preparationMinutes: 30, presents },
  });

  it("counts what was held alone, hours as they were, preparation apart", () => {
    const totaux = totalsOf([
      tenue("INSTANCE", 120, 6),
      tenue("INSTANCE", 90, 4),
      tenue("SENSIBILISATION", 180, 15),
      { sorte: "INSTANCE", statut: "PREVUE", reel: null },
      { sorte: "INSTANCE", statut: "ANNULEE", reel: null },
    ]);
    expect(totaux.INSTANCE).toEqual({ nombre: 2, minutes: 210, preparationMinutes: 60, presents: 10 });
    expect(plain(formatTemps(totaux.SENSIBILISATION))).toBe(
      "3 h, et 30 min de préparation et de synthèse ; 15 présences",
    );
    const dite = (liste: object) =>
      plain(formatAnnee({ annee: 2026, totaux, aNoter: [], aVenir: [], ...liste }));
    expect(dite({ aNoter: [1], aVenir: [1, 2] })).toBe(
      "Instances et sensibilisations de 2026 : 3 tenues, 2 à venir, 1 à noter.",
    );
    expect(dite({ totaux: totalsOf([]) })).toBe(
      "Instances et sensibilisations de 2026 : aucune pour l’instant.",
    );
  });
});

describe("the form that books several dates", () => {
  const champs = {
    quoi: "SENSIBILISATION",
    placeId: "0198c0de-0000-7000-8000-000000000001",
    ...{ debut: "09:00", fin: "12:00", avantMinutes: "", apresMinutes: "15", trajetMinutes: "20" },
  };

  it("leaves out the blank ones and keeps which field each came from", () => {
    const lu = CreateRencontres.parse({
      ...champs,
      "jour-1": "2026-10-13",
      "jour-2": "",
      "jour-3": "2026-12-08",
    });
    expect(lu.jours).toEqual([
      { champ: "jour-1", valeur: "2026-10-13" },
      { champ: "jour-3", valeur: "2026-12-08" },
    ]);
    expect(lu).toMatchObject({ avantMinutes: 0, apresMinutes: 15, trajetMinutes: 20 });
  });

  it("wants a date, and an end after the beginning", () => {
    const wrong = CreateRencontres.safeParse({ ...champs, "jour-1": "", fin: "08:00" });
    expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(["jour-1", "fin"]);
  });
});
