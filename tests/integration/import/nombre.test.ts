import { expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { SORTES_GROUPE } from "@/lib/groupe/schema";
import { runImport } from "@/lib/import/commands/run";
import { getApercu } from "@/lib/import/queries/apercu";
import { SORTES, type Sorte } from "@/lib/import/rules/champs";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest } from "../../factories/espace";
import { createImport } from "../../factories/import";
import { createMembre } from "../../factories/membre";
import { statementsOf } from "../../support/statements";

const now = clock();

const LIGNES: Record<Sorte, { entetes: string[]; ligne: (rang: number) => string[] }> = {
  STRUCTURES: { entetes: ["Nom", "Type"], ligne: (rang) => [`Structure ${rang}`, "CCAS"] },
  MEMBRES: {
    entetes: ["Prénom", "Nom", "Courriel", "Rôles", "Délégations"],
    ligne: (rang) => [
      "Léa",
      `Moreau ${rang}`,
      `lea${rang}@nombre.example`,
      "Professionnel",
      "Délégation Nord",
    ],
  },
  GROUPES: {
    entetes: ["Sorte", "Structure", "Intervenant", "Membres"],
    ligne: (rang) => [
      SORTES_GROUPE[rang % 4] ?? "",
      `Service ${Math.floor(rang / 4)}`,
      "nadia@nombre.example",
      "lea@nombre.example, paul@nombre.example",
    ],
  },
};

/** The second time a group has places; the others, a telephone. */
const CHANGEMENT: Record<Sorte, [string, string]> = {
  STRUCTURES: ["Téléphone", "02 40 00 00 00"],
  MEMBRES: ["Téléphone", "02 40 00 00 00"],
  GROUPES: ["Places", "9"],
};

/** Who imports groups, and what these name: as many services as it takes, who leads and who is asked. */
async function createSecretariat(nombre: number): Promise<Acteur> {
  const espace = await createEspaceDeTest();
  const { espaceId, territoireId } = espace;
  const noms = Array.from({ length: Math.ceil(nombre / 4) }, (_, rang) => `Service ${rang}`);
  await withEspace(espace, (tx) =>
    tx.structure.createMany({ data: noms.map((nom) => ({ espaceId, nom, territoireId })) }),
  );
  for (const prenom of ["lea", "paul"]) await createMembre(espace, { email: `${prenom}@nombre.example` });
  await createMembre(espace, { email: "nadia@nombre.example", roles: ["INTERVENANT"] });
  return createMembre(espace, { roles: ["SECRETARIAT"] });
}

/** How many statements it takes to show and to write a file of so many lines: all new, then all changed. */
async function countsOf(admin: Acteur, sorte: Sorte, nombre: number) {
  const { entetes, ligne } = LIGNES[sorte];
  const lignes = Array.from({ length: nombre }, (_, rang) => ligne(rang));
  const counts: number[] = [];
  for (const table of [
    [entetes, ...lignes],
    [[...entetes, CHANGEMENT[sorte][0]], ...lignes.map((une) => [...une, CHANGEMENT[sorte][1]])],
  ]) {
    const { importId, apercu } = await createImport(admin, sorte, table, now, {
      ...{ role: "PROFESSIONNEL", baseSecret: "PROFESSION" },
    });
    expect(apercu.bilan).toMatchObject({ ECARTEE: 0, INCHANGEE: 0 });
    counts.push(await statementsOf(() => getApercu(admin, importId, { etat: null, page: 1 }, now)));
    const input = { importId, apercu: apercu.empreinte, ecarter: false };
    counts.push(await statementsOf(async () => expect((await runImport(admin, input, now)).ok).toBe(true)));
  }
  return counts;
}

const importeur = async (sorte: Sorte, nombre: number) =>
  sorte === "GROUPES" ? createSecretariat(nombre) : (await createEspaceDeTest()).admin;

it.each(SORTES)("%s: as many statements for two thousand lines as for two", async (sorte) => {
  const petit = await countsOf(await importeur(sorte, 2), sorte, 2);
  const grand = await countsOf(await importeur(sorte, 2_000), sorte, 2_000);
  expect(grand).toEqual(petit);
  expect(Math.max(...grand)).toBeLessThan(40);
});
