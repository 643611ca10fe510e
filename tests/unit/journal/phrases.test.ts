import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Objet } from "@/lib/journal";
import { ACTES } from "@/lib/journal/labels/actes";
import { LISTE_OBJETS } from "@/lib/journal/labels/choix";
import { formatParties } from "@/lib/journal/labels/consultations";
import { formatLigne } from "@/lib/journal/labels/phrases";
import { type Consultation, grouper } from "@/lib/journal/rules/consultations";
import { addMinutes, toInstant } from "@/lib/time";

const LE = toInstant("2026-03-03", "10:00", "Europe/Paris");
const ligne = {
  ...{
    id: "1",
    le: LE,
    acte: "lire",
    objet: "compte-rendu",
    objetId: "x",
    motif: null,
    soi: false,
    membreId: "n",
  },
  ...{ qui: "Nadia Benali", code: "S-7K4M", nom: null, jour: LE, sceau: null },
};
const dit = (plus: Partial<typeof ligne> | object) =>
  formatLigne({ ...ligne, ...plus }, "Europe/Paris").replaceAll("\u00a0", " ");

describe("a line of the journal", () => {
  it("is a sentence", () => {
    expect(dit({})).toBe("Nadia Benali a lu le compte rendu de la séance du 3 mars 2026 (S-7K4M).");
    expect(dit({ acte: "terminer", objet: "association", nom: "Omar Diallo" })).toBe(
      "Nadia Benali a mis fin à l’association d’Omar Diallo, autour de S-7K4M.",
    );
    expect(dit({ acte: "regler", objet: "journal" })).toBe("Nadia Benali a changé les réglages du journal.");
    expect(dit({ acte: "connexion", objet: "membre", soi: true })).toBe(
      "Nadia Benali a ouvert une connexion.",
    );
    expect(dit({ qui: null, acte: "telecharger", objet: "partage", code: "2026", jour: null })).toBe(
      "Une personne dont le lien est oublié a téléchargé un lien vers le bilan 2026.",
    );
  });

  it("says of a withdrawal that it was recorded, and of a refusal what it was about when it named something", () => {
    expect(dit({ acte: "retirer", objet: "consentement", jour: null })).toBe(
      "Nadia Benali a enregistré le retrait du consentement de S-7K4M.",
    );
    const refus = { acte: "refus", motif: "INTROUVABLE", jour: null };
    expect(dit({ ...refus, objet: "membre", soi: true })).toBe(
      "Nadia Benali a fait une demande qui a été refusée : introuvable, ou hors de ses droits.",
    );
    expect(dit({ ...refus, objet: "situation" })).toMatch(
      /^Nadia Benali n’a pas pu agir sur la situation S-7K4M/,
    );
  });

  it("has words for each act the code writes and each object it names", () => {
    const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(`lib/${file}`, "utf8"));
    const actes = sources.flatMap((source) =>
      [...source.matchAll(/journaliser\(\s*tx,\s*\w+,\s*"([a-z-]+)"/g)].map(([, acte = ""]) => acte),
    );
    expect(actes.length).toBeGreaterThan(80);
    const ecrits = readdirSync("prisma/migrations", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".sql"))
      .map((file) => readFileSync(`prisma/migrations/${file}`, "utf8"))
      .flatMap((sql) =>
        [...sql.matchAll(/compte_journaliser\([^;]*?, '([a-z-]+)'\)/g)].map(([, acte = ""]) => acte),
      );
    expect(ecrits).toContain("proteger");
    expect(ecrits.filter((acte) => !Object.hasOwn(ACTES, acte))).toEqual([]);
    expect([...new Set(actes)].filter((acte) => !Object.hasOwn(ACTES, acte))).toEqual([]);
    const journal = readFileSync("lib/journal.ts", "utf8");
    const objets = [...journal.matchAll(/^ {2}\| "([a-z-]+)"/gm)].map(([, objet]) => objet as Objet);
    expect(objets.length).toBeGreaterThan(30);
    const connus = LISTE_OBJETS.map(({ value }) => value);
    expect(objets.filter((objet) => !connus.includes(objet))).toEqual([]);
  });
});

describe("what was consulted", () => {
  const lecture = {
    membreId: "n",
    nom: "Nadia Benali",
    profession: null,
    structure: null,
    jour: null,
    le: LE,
  };
  const ilYA = (minutes: number) => addMinutes(LE, -minutes);
  const dits = (personne: Consultation | undefined) =>
    personne?.visites.map(({ parties }) => formatParties(parties, "Europe/Paris").replaceAll("\u00a0", " "));

  it("is one line a visit, each part once", () => {
    const [nadia] = grouper(
      [
        { ...lecture, objet: "demande" },
        { ...lecture, objet: "compte-rendu", jour: LE, le: ilYA(4) },
        { ...lecture, objet: "piste", le: ilYA(600) },
        { ...lecture, objet: "piste", le: ilYA(601) },
      ],
      [],
      "autre",
    );
    expect(dits(nadia)).toEqual(["la demande et le compte rendu de la séance du 3 mars 2026", "les pistes"]);
  });

  it("never joins what was read before a withdrawal with what was opened after", () => {
    const lectures = [
      { ...lecture, objet: "situation" },
      { ...lecture, objet: "compte-rendu", jour: LE, le: ilYA(2) },
    ];
    const [nadia] = grouper(lectures, [ilYA(1)], "autre");
    expect(dits(nadia)).toEqual(["la page de la situation", "le compte rendu de la séance du 3 mars 2026"]);
    expect(nadia?.visites[1]?.fin).toEqual(ilYA(2));
  });
});
