import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { addDays, toInstant } from "@/lib/time";
import { createTravail } from "../../factories/indicateur";
import { createMembre } from "../../factories/membre";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "./annee";

const ZONE = "Europe/Paris";
const at = (jour: string) => toInstant(jour, "10:00", ZONE);
const NOW = at(`${ANNEE}-12-15`);
const JANVIER = at(`${ANNEE + 1}-01-15`);

let espace: EspaceDeChiffres;
let responsable: Acteur;

/** A situation of one séance, accepted three weeks before it, or on the day given. */
async function travail(jour: string, accepte = addDays(jour, -21)): Promise<string> {
  const { delegations, intervenant, referents } = espace;
  const [referent] = referents;
  if (!referent) throw new Error("no référent");
  const choix = ["sante-mentale/depression"] as const;
  const places = { delegationId: delegations[0] ?? null, referent, intervenant };
  const accepteeLe = at(accepte);
  return createTravail(espace, {
    ...places,
    deposeLe: accepteeLe,
    accepteeLe,
    choix,
    seances: [{ debut: at(jour) }],
  });
}

const ensembleOf = (tableaux: readonly TableauProtege[], code: string) =>
  tableaux.find((tableau) => tableau.code === code)?.lignes[0]?.ensemble.valeur;

async function lire(now = NOW) {
  const tableaux = (await getChiffres(responsable, ANNEE, now))?.tableaux ?? [];
  return {
    seances: ensembleOf(tableaux, "seances"),
    situations: ensembleOf(tableaux, "situations"),
    personnes: tableaux.filter(({ compte }) => compte === "personnes"),
  };
}

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE, 5);
  responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
  for (let rang = 0; rang < 12; rang += 1) await travail(addDays(`${ANNEE}-02-01`, 3 * rang));
});

describe("the month under way", () => {
  it("adds what is done at once, and says nothing more of situations before it is over", async () => {
    const avant = await lire();
    expect(avant).toMatchObject({ seances: 12, situations: 12 });
    await travail(`${ANNEE}-12-12`, `${ANNEE}-12-01`);
    const tardive = await travail(`${ANNEE}-11-20`, `${ANNEE}-12-01`);
    // Held in November, recorded in December: it is not known at the end of November.
    await withEspace(espace, (tx) =>
      tx.seance.updateMany({ where: { situationId: tardive }, data: { statutLe: NOW } }),
    );
    const apres = await lire();
    expect(apres.seances).toBe(14);
    expect(apres.personnes).toEqual(avant.personnes);
    expect((await lire(JANVIER)).situations).toBe(14);
  });

  it("says up to which day", async () => {
    expect(await getChiffres(responsable, ANNEE, NOW)).toMatchObject({
      enCours: true,
      arret: `${ANNEE}-11-30`,
    });
  });
});
