import pg from "pg";
import { expect, it, vi } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { runImport } from "@/lib/import/commands/run";
import { getApercu } from "@/lib/import/queries/apercu";
import type { Sorte } from "@/lib/import/rules/champs";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest } from "../../factories/espace";
import { createImport } from "../../factories/import";

const now = clock();

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

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
};

/** How many statements it takes to show and to write a file of so many lines: all new, then all changed. */
async function countsOf(admin: Acteur, sorte: Sorte, nombre: number) {
  const { entetes, ligne } = LIGNES[sorte];
  const lignes = Array.from({ length: nombre }, (_, rang) => ligne(rang));
  const counts: number[] = [];
  for (const table of [
    [entetes, ...lignes],
    [[...entetes, "Téléphone"], ...lignes.map((une) => [...une, "02 40 00 00 00"])],
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

it.each(["STRUCTURES", "MEMBRES"] as const)(
  "%s: as many statements for two thousand lines as for two",
  async (sorte) => {
    const petit = await countsOf((await createEspaceDeTest()).admin, sorte, 2);
    const grand = await countsOf((await createEspaceDeTest()).admin, sorte, 2_000);
    expect(grand).toEqual(petit);
    expect(Math.max(...grand)).toBeLessThan(40);
  },
);
