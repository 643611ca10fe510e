import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Objet } from "@/lib/journal";
import { ACTES } from "@/lib/journal/labels/actes";
import { formatParties } from "@/lib/journal/labels/consultations";
import { formatLigne, LISTE_OBJETS } from "@/lib/journal/labels/phrases";
import { grouper } from "@/lib/journal/rules/consultations";
import { isPurgeable } from "@/lib/journal/rules/garde";
import { toInstant } from "@/lib/time";

const LE = toInstant("2026-03-03", "10:00", "Europe/Paris");
const ligne = {
  ...{ id: "1", le: LE, acte: "lire", objet: "compte-rendu", objetId: "x", motif: null, soi: false },
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
    expect(dit({ acte: "connexion", objet: "membre", soi: true })).toBe("Nadia Benali a ouvert une connexion.");
    expect(dit({ qui: null, acte: "telecharger", objet: "partage", code: "2026", jour: null })).toBe(
      "Une personne dont le lien est oublié a téléchargé un lien vers le bilan 2026.",
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
    jourLu: "2026-03-03",
    le: LE,
  };

  it("is one line a day, each part once", () => {
    const [nadia] = grouper(
      [
        { ...lecture, objet: "demande" },
        { ...lecture, objet: "compte-rendu", jour: LE },
        { ...lecture, objet: "piste", jourLu: "2026-03-01" },
        { ...lecture, objet: "piste", jourLu: "2026-03-01", jour: null },
      ],
      "autre",
    );
    expect(
      nadia?.jours.map(({ parties }) => formatParties(parties, "Europe/Paris").replaceAll("\u00a0", " ")),
    ).toEqual(["la demande et le compte rendu de la séance du 3 mars 2026", "les pistes"]);
  });
});

it("lets a month go only once it is whole months older than is kept", () => {
  const le = (jour: string) => toInstant(jour, "12:00", "UTC");
  expect(isPurgeable("2025-01-01", 12, le("2026-01-31"))).toBe(false);
  expect(isPurgeable("2025-01-01", 12, le("2026-02-01"))).toBe(true);
});
