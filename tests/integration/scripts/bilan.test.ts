import { beforeAll, expect, it } from "vitest";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { now } from "@/lib/time";
import { printBilan } from "@/scripts/bilan";
import { createMembre } from "@/tests/factories/membre";
import { createMonde, type Monde } from "@/tests/factories/monde";

let monde: Monde;

beforeAll(async () => {
  monde = await createMonde("bilan");
}, 120_000);

const slugOf = ({ cast }: Monde) => cast.copil.slug;

it("prints the year's tables as the COPIL reads them, and nothing the page withholds", async () => {
  const copil = await createMembre(monde, { roles: ["COPIL"] });
  const page = await getChiffres(copil, undefined, now());
  const imprime = JSON.parse(
    await printBilan({ espace: slugOf(monde), annee: undefined, role: "copil", json: true }),
  );
  const lus = (page?.tableaux ?? []).map(({ code, definition, lignes }) => ({
    code,
    definition,
    cellules: lignes.flatMap(({ cellules, ensemble }) => [...cellules, ensemble]),
  }));
  const dits = (imprime.tableaux as TableauJson[]).map(({ code, definition, lignes }) => ({
    code,
    definition,
    cellules: lignes.flatMap(({ cellules }) => cellules.map(({ valeur, secret }) => ({ valeur, secret }))),
  }));
  expect(dits).toEqual(lus);
  expect(dits.flatMap(({ cellules }) => cellules).some(({ secret }) => secret)).toBe(true);
  expect(imprime).toMatchObject({ annee: page?.annee, arret: page?.arret, seuil: copil.seuilSecret });
});

it("says what is wrong with what it is asked", async () => {
  const demande = { annee: undefined, role: "copil", json: true } as const;
  await expect(printBilan({ ...demande, espace: "nulle-part" })).rejects.toThrow(/Aucun espace/);
  await expect(printBilan({ ...demande, espace: slugOf(monde), annee: 2999 })).rejects.toThrow(/2999/);
});

type TableauJson = {
  code: string;
  definition: string;
  lignes: { cellules: { valeur: number | null; secret: boolean }[] }[];
};
