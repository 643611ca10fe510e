import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { readStats, withEspace } from "@/lib/db";
import { getChiffres, listChiffresCsv } from "@/lib/indicateur/queries/chiffres";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { ROLES } from "@/lib/membre/schema";
import { addDays, toInstant } from "@/lib/time";
import { createEspaceDeTest } from "../../factories/espace";
import { createTravail, type Travail } from "../../factories/indicateur";
import { createMembre } from "../../factories/membre";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "./annee";

const ZONE = "Europe/Paris";
const NOW = toInstant(`${ANNEE}-12-15`, "10:00", ZONE);
const SEUIL = 5;

let espace: EspaceDeChiffres;
let lectrice: Acteur;
let responsable: Acteur;
let jour = `${ANNEE}-01-05`;

/** So many situations of one délégation, with three séances each. */
async function createTravaux(nombre: number, delegationId: string, choix: Travail["choix"] = []) {
  const [referent] = espace.referents;
  if (!referent) throw new Error("no référent");
  for (let rang = 0; rang < nombre; rang++) {
    const seances = [0, 1, 2].map((suite) => ({
      debut: toInstant(addDays(jour, suite), "10:00", ZONE),
      outils: ["codev"],
    }));
    jour = addDays(jour, 3);
    const deposeLe = toInstant(addDays(jour, -30), "09:00", ZONE);
    await createTravail(espace, {
      delegationId,
      referent,
      intervenant: espace.intervenant,
      deposeLe,
      accepteeLe: deposeLe,
      choix,
      seances,
    });
  }
}

const delegation = (rang: number) => espace.delegations[rang] ?? "";

const read = async (acteur: Acteur, annee = ANNEE) => {
  const chiffres = await getChiffres(acteur, annee, NOW);
  if (!chiffres) throw new Error("refused");
  return chiffres;
};

/** The figures of a line, « s » where they are secret: columns, then the whole. */
function readLigne(tableaux: readonly TableauProtege[], code: string, nom?: string) {
  const ligne = tableaux.find((tableau) => tableau.code === code)?.lignes.find((l) => !nom || l.code === nom);
  return [...(ligne?.cellules ?? []), ligne?.ensemble].map((cellule) =>
    cellule?.secret ? "s" : cellule?.valeur,
  );
}

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE, SEUIL);
  lectrice = await createMembre(espace, { roles: ["RESPONSABLE"] });
  responsable = await createMembre(espace, { roles: ["RESPONSABLE"], delegations: [delegation(0)] });
  await createTravaux(9, delegation(0), ["sante-mentale/depression", "frein/logement"]);
  await createTravaux(6, delegation(0), ["sante-mentale/anxiete"]);
  await createTravaux(3, delegation(1), ["sante-mentale/depression", "frein/logement"]);
  await createTravaux(2, delegation(2), ["frein/logement"]);
}, 120_000);

describe("three délégations, two of them small", () => {
  it("shows what was done exactly, and the people only where they are enough", async () => {
    const { tableaux } = await read(lectrice);
    expect(readLigne(tableaux, "seances")).toEqual([45, 9, 6, 60]);
    expect(readLigne(tableaux, "heures", "total")).toEqual([135, 27, 18, 180]);
    expect(readLigne(tableaux, "part-realisee", "realisee")).toEqual([75, 15, 10, 100]);
    expect(readLigne(tableaux, "situations")[3]).toBe(20);
    expect(readLigne(tableaux, "situations").slice(1, 3)).toEqual(["s", "s"]);
    expect(readLigne(tableaux, "delai-premiere-seance")[3]).toBe(27);
  });

  it("leaves no line from which one secret is the total minus the others, nor secrets too small together", async () => {
    const { tableaux } = await read(lectrice);
    const comptes = tableaux.filter(({ compte, unite }) => compte === "personnes" && unite === "situations");
    const lignes = comptes.flatMap((tableau) => tableau.lignes);
    expect(lignes.length).toBeGreaterThan(60);
    for (const { code, cellules, ensemble } of lignes) {
      const secretes = cellules.filter(({ secret }) => secret).length;
      expect(ensemble.secret ? secretes > 0 || cellules.length === 0 : secretes !== 1, code).toBe(true);
      if (ensemble.secret || secretes === 0) continue;
      const montrees = cellules.reduce((somme, { valeur }) => somme + (valeur ?? 0), 0);
      expect((ensemble.valeur ?? 0) - montrees, code).toBeGreaterThanOrEqual(SEUIL);
    }
  });

  it("never shows a figure on fewer situations than the threshold, zeros of a sensitive trait included", async () => {
    const { tableaux } = await read(lectrice);
    for (const { compte, unite, lignes } of tableaux) {
      if (compte !== "personnes" || unite !== "situations") continue;
      const montres = lignes
        .flatMap((l) => [...l.cellules, l.ensemble])
        .flatMap(({ valeur }) => valeur ?? []);
      expect(montres.filter((valeur) => valeur > 0 && valeur < SEUIL)).toEqual([]);
    }
    expect(readLigne(tableaux, "sante-mentale", "troubles-bipolaires")).toEqual(["s", "s", "s", "s"]);
  });

  it("writes the same figures in the file, and the same marks", async () => {
    const { tableaux } = await read(lectrice);
    const fichier = await listChiffresCsv(lectrice, ANNEE, NOW);
    const valeurs = fichier?.lignes.slice(1).map((ligne) => ligne[5]);
    const cellules = tableaux.flatMap(({ lignes }) => lignes.flatMap((l) => [...l.cellules, l.ensemble]));
    expect(valeurs).toEqual(
      cellules.map(({ secret, valeur }) => (secret ? "s" : String(valeur ?? "").replace(".", ","))),
    );
  });
});

describe("who reads them", () => {
  it("a responsable of one délégation sees its column and the whole, as everyone else does", async () => {
    const siens = await read(responsable);
    const tous = await read(lectrice);
    expect(siens.limite).toBe(true);
    expect(siens.tableaux[0]?.colonnes.map(({ code }) => code)).toEqual([delegation(0)]);
    for (const [rang, { lignes }] of siens.tableaux.entries()) {
      const memes = tous.tableaux[rang]?.lignes.map(({ cellules, ensemble }) => [cellules[0], ensemble]);
      expect(lignes.map(({ cellules, ensemble }) => [...cellules, ensemble])).toEqual(memes);
    }
  });

  it("a responsable without a remit sees every délégation; a seat in the COPIL opens nothing before it is published", async () => {
    const sans = await createMembre(espace, { roles: ["RESPONSABLE"] });
    expect((await read(sans)).tableaux[0]?.colonnes).toHaveLength(3);
    const deux = await createMembre(espace, {
      roles: ["RESPONSABLE", "COPIL"],
      delegations: [delegation(1)],
    });
    expect((await read(deux)).tableaux[0]?.colonnes).toHaveLength(1);
  });

  it("an espace of one délégation has the whole only, which says the same", async () => {
    const seule = await createEspaceDeTest();
    expect((await read(await createMembre(seule, { roles: ["RESPONSABLE"] }))).tableaux[0]?.colonnes).toEqual(
      [],
    );
  });

  it.each(ROLES.filter((role) => role !== "RESPONSABLE"))("not %s", async (role) => {
    const acteur = await createMembre(espace, { roles: [role] });
    expect(await getChiffres(acteur, ANNEE, NOW)).toBeNull();
    expect(await listChiffresCsv(acteur, ANNEE, NOW)).toBeNull();
  });

  it("not before the charter is accepted", async () => {
    const acteur = await createMembre(espace, { roles: ["RESPONSABLE"], charteVersion: null });
    expect(await getChiffres(acteur, ANNEE, NOW)).toBeNull();
  });

  it("nobody sees another espace's", async () => {
    const ailleurs = await createEspaceDeChiffres(ZONE);
    const chiffres = await read(await createMembre(ailleurs, { roles: ["RESPONSABLE"] }));
    expect(chiffres).toMatchObject({ vide: true, annees: [ANNEE] });
    expect(readLigne(chiffres.tableaux, "seances")).toEqual([0, 0, 0, 0]);
  });

  it("is in the journal, reading and export apart, and what is refused is not", async () => {
    const lecteur = await createMembre(espace, { roles: ["RESPONSABLE"] });
    const autre = await createMembre(espace, { roles: ["ENCADRANT"] });
    await getChiffres(lecteur, ANNEE, NOW);
    await listChiffresCsv(lecteur, ANNEE, NOW);
    await getChiffres(autre, ANNEE, NOW);
    const lignes = await withEspace(espace, (tx) =>
      tx.journal.findMany({
        where: { objet: "statistique", membreId: { in: [lecteur.membreId, autre.membreId] } },
        orderBy: { id: "asc" },
        select: { acte: true, objet: true, objetId: true },
      }),
    );
    const statistique = { objet: "statistique", objetId: espace.espaceId };
    expect(lignes).toEqual([
      { acte: "lire", ...statistique },
      { acte: "exporter", ...statistique },
    ]);
  });
});

describe("the year", () => {
  it("is the current one in the espace's zone unless the address says which", async () => {
    const reveillon = toInstant(`${ANNEE}-12-31`, "23:30", ZONE);
    expect((await getChiffres(lectrice, undefined, reveillon))?.annee).toBe(ANNEE);
    expect(
      await getChiffres(lectrice, undefined, toInstant(`${ANNEE + 1}-01-01`, "00:30", ZONE)),
    ).toMatchObject({
      annee: ANNEE + 1,
      annees: [ANNEE + 1, ANNEE],
      enCours: true,
      vide: true,
    });
  });

  it("can be past and empty, not yet to come", async () => {
    expect(await read(lectrice, 2020)).toMatchObject({ annee: 2020, enCours: false, vide: true });
    expect(await getChiffres(lectrice, ANNEE + 1, NOW)).toBeNull();
  });
});

describe("the database", () => {
  it("is asked as often for a year of sixty séances as for an empty one", async () => {
    const query = vi.spyOn(pg.Client.prototype, "query");
    const countQueries = async (annee: number) => {
      query.mockClear();
      await read(lectrice, annee);
      return query.mock.calls.length;
    };
    const plein = await countQueries(ANNEE);
    const vide = await countQueries(2020);
    query.mockRestore();
    expect([plein, vide]).toEqual([7, 7]);
  });

  it("gives the statistics role no table, and no view of another espace", async () => {
    for (const table of [
      "Situation",
      "Membre",
      "Seance",
      "Presence",
      "Choix",
      "Contenu",
      "Valeur",
      "Delegation",
    ])
      await expect(readStats(lectrice, `SELECT 1 FROM "${table}"`)).rejects.toThrow(/permission denied/);
    const ailleurs = await createEspaceDeChiffres(ZONE);
    expect(await readStats(ailleurs, "SELECT 1 FROM stat_seance")).toEqual([]);
    await expect(readStats(lectrice, `UPDATE stat_delegation SET "nom" = ''`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
