import { beforeAll, describe, expect, it } from "vitest";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { addMinutes, toInstant } from "@/lib/time";
import { createMembre } from "../../factories/membre";
import { placeSituation } from "../../factories/ordre-du-jour";
import {
  createGroupeReuni,
  createSeanceCollective,
  holdSeanceCollective,
} from "../../factories/seance-collective";
import { createSituation } from "../../factories/situation";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "./annee";

const ZONE = "Europe/Paris";
const NOW = toInstant(`${ANNEE}-12-15`, "10:00", ZONE);
const SEUIL = 5;

let espace: EspaceDeChiffres;

/** A first séance of a group of its own, held, where each of these many situations was worked on. */
async function createTenue(jour: string, situations: number, delegationId = espace.delegationId) {
  const debut = toInstant(jour, "14:00", ZONE);
  const now = addMinutes(debut, -10 * 1440);
  const groupe = await createGroupeReuni({ ...espace, delegationId }, { now });
  const seance = await createSeanceCollective(groupe, { debut, statut: "CONFIRMEE", now });
  const [referent, , absente] = groupe.membres;
  if (!referent || !absente) throw new Error("membres");
  const travaillee = await Promise.all(
    Array.from({ length: situations }, () => createSituation(espace, { referent, now })),
  );
  for (const situation of travaillee) await placeSituation(seance, situation, { now });
  await holdSeanceCollective(seance, { travaillee, absents: [absente] });
}

async function lignesOf(code: IndicateurCode) {
  const responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
  const chiffres = await getChiffres(responsable, ANNEE, NOW);
  const tableau = chiffres?.tableaux.find((candidat) => candidat.code === code);
  return Object.fromEntries(
    tableau?.lignes.map(({ code, cellules, ensemble }) => [
      code,
      [...cellules, ensemble].map(({ valeur, secret }) => (secret ? "secret" : valeur)),
    ]) ?? [],
  );
}

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE, SEUIL);
  const [, sud = ""] = espace.delegations;
  await createTenue(`${ANNEE - 1}-12-17`, 1);
  await createTenue(`${ANNEE}-03-11`, 2);
  await createTenue(`${ANNEE}-04-08`, 0, sud);
}, 120_000);

describe("the séances of groups of a year", () => {
  it("are counted apart from individual ones, with their hours and presences, exact however few", async () => {
    expect(await lignesOf("seances-collectives")).toEqual({ "seances-collectives": [1, 1, 0, 2] });
    expect(await lignesOf("presences-collectives")).toEqual({ "presences-collectives": [2, 2, 0, 4] });
    expect(await lignesOf("heures-collectives")).toEqual({
      seance: [3, 3, 0, 6],
      preparation: [1, 1, 0, 2],
      total: [4, 4, 0, 8],
    });
    expect(await lignesOf("seances")).toEqual({ seances: [0, 0, 0, 0] });
  });

  it("are those of groups of each kind", async () => {
    expect(await lignesOf("groupes")).toMatchObject({
      TAD_COLLECTIF: [1, 1, 0, 2],
      INTERVISION: [0, 0, 0, 0],
      total: [1, 1, 0, 2],
    });
  });

  it("tell no few situations; enough of them, from the end of the month on", async () => {
    const code = "situations-en-groupe";
    expect((await lignesOf(code))[code]?.[0]).toBe("secret");
    expect((await lignesOf(code))[code]?.at(-1)).toBe("secret");
    await createTenue(`${ANNEE}-06-10`, SEUIL);
    await createTenue(`${ANNEE}-12-03`, 3);
    expect(await lignesOf(code)).toEqual({ [code]: [2 + SEUIL, 0, 0, 2 + SEUIL] });
    expect((await lignesOf("seances-collectives"))["seances-collectives"]?.at(-1)).toBe(4);
  });
});
