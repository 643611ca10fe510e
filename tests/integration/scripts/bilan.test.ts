import { beforeAll, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { CATALOGUE } from "@/lib/indicateur/rules/catalogue";
import { now } from "@/lib/time";
import { printBilan } from "@/scripts/bilan";
import { createMembre } from "@/tests/factories/membre";
import { createMonde, type Monde } from "@/tests/factories/monde";

let monde: Monde;

beforeAll(async () => {
  monde = await createMonde("bilan");
}, 120_000);

const slugOf = ({ cast }: Monde) => cast.copil.slug;

it("prints the year's tables as a responsable reads them, and nothing the page withholds", async () => {
  const responsable = await createMembre(monde, { roles: ["RESPONSABLE"] });
  const page = await getChiffres(responsable, undefined, now());
  const imprime = JSON.parse(
    await printBilan({ espace: slugOf(monde), annee: undefined, role: "responsable", json: true }),
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
  expect(dits.map(({ code }) => code)).toEqual(Object.keys(CATALOGUE));
  expect(dits.flatMap(({ cellules }) => cellules).some(({ secret }) => secret)).toBe(true);
  expect(imprime).toMatchObject({ annee: page?.annee, arret: page?.arret, seuil: responsable.seuilSecret });
});

it("prints what was published for the COPIL, and says when nothing was", async () => {
  const publie = await withEspace(monde, (tx) =>
    tx.bilan.findFirstOrThrow({
      where: { id: monde.bilans.publie.id },
      select: { annee: true, instantane: true },
    }),
  );
  const lire = async (demandee: number | undefined) =>
    JSON.parse(await printBilan({ espace: slugOf(monde), annee: demandee, role: "copil", json: true }));
  const { annee, instantane } = publie;
  const { arret } = instantane as { arret: string };
  expect(await lire(annee)).toMatchObject({ annee, arret, role: "copil", version: 1 });
  expect(await lire(undefined)).toMatchObject({ version: null });
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
