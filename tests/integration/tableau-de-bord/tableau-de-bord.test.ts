import { beforeAll, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getTableauDeBord } from "@/lib/tableau-de-bord/queries";
import { compareAnneesEntieres } from "@/lib/tableau-de-bord/rules";
import { toInstant } from "@/lib/time";
import { createBilanRelu } from "@/tests/factories/bilan";
import { createDemandeDeposee } from "@/tests/factories/demande";
import { createGroupe } from "@/tests/factories/groupe";
import { createTravail } from "@/tests/factories/indicateur";
import { createMembre } from "@/tests/factories/membre";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "@/tests/integration/indicateur/annee";

const ZONE = "Europe/Paris";
const at = (jour: string) => toInstant(jour, "10:00", ZONE);
const NOW = at(`${ANNEE}-06-20`);

let espace: EspaceDeChiffres;
let responsable: Acteur;

const travailler = (jour: string) =>
  createTravail(espace, {
    ...{ delegationId: espace.delegationId, referent: espace.referents[0] as Acteur, choix: [] },
    ...{
      intervenant: espace.intervenant,
      deposeLe: at(`${ANNEE - 1}-01-05`),
      accepteeLe: at(`${ANNEE - 1}-01-12`),
    },
    seances: [{ debut: at(jour) }],
  });

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE, 5);
  responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
  for (let jour = 1; jour <= 7; jour++) await travailler(`${ANNEE - 1}-03-0${jour}`);
  for (let jour = 1; jour <= 9; jour++) await travailler(`${ANNEE}-02-0${jour}`);
}, 60_000);

const lire = async (annee?: number) => {
  const tableau = await getTableauDeBord(responsable, annee, NOW);
  if (!tableau) throw new Error("no dashboard");
  return tableau;
};

it("sets the year beside what was published of the one before, once it was", async () => {
  const seances = async () => {
    const { chiffres, precedente } = await lire();
    const lignes = compareAnneesEntieres(chiffres, precedente);
    return { version: precedente?.version, ligne: lignes.find(({ nom }) => nom === "Séances individuelles") };
  };
  expect(await seances()).toMatchObject({ version: null, ligne: { avant: 7, apres: 9 } });
  const { intervenant } = espace;
  await createBilanRelu(intervenant, ANNEE - 1, {}, at(`${ANNEE}-02-15`), intervenant);
  await travailler(`${ANNEE - 1}-04-02`);
  expect(await seances()).toMatchObject({ version: 1, ligne: { avant: 7, apres: 9 } });
  expect((await lire(ANNEE - 1)).precedente).toBeNull();
});

it("says of the demandes that wait what the year's table says, and who waits for a place exactly", async () => {
  const [professionnel] = espace.referents as [Acteur];
  for (let rang = 0; rang < 4; rang++) await createDemandeDeposee(professionnel, {}, at(`${ANNEE}-05-04`));
  const attente = [await createMembre(espace), await createMembre(espace)];
  await createGroupe(espace, { places: 3, attente, now: NOW });
  const { chiffres, maintenant } = await lire();
  const table = chiffres.tableaux.find(({ code }) => code === "demandes");
  expect(maintenant?.demandes).toEqual(table?.lignes.find(({ code }) => code === "EN_ATTENTE")?.ensemble);
  expect(maintenant?.demandes?.secret).toBe(true);
  expect(maintenant?.places.map(({ personnes }) => personnes)).toEqual([2]);
});

it("says nothing of now beside a year that is over, nor anything to the COPIL", async () => {
  expect((await lire(ANNEE - 1)).maintenant).toBeNull();
  const copil = await createMembre(espace, { roles: ["COPIL"] });
  expect(await getTableauDeBord(copil, undefined, NOW)).toBeNull();
});
