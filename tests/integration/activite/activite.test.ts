import { beforeAll, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getActivite } from "@/lib/activite/queries";
import { toInstant } from "@/lib/time";
import { createTravail } from "@/tests/factories/indicateur";
import { createMembre } from "@/tests/factories/membre";
import { createEspaceDeChiffres, type EspaceDeChiffres } from "@/tests/integration/indicateur/annee";

const ZONE = "America/Cayenne";
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, ZONE);
const NOW = at("2031-06-01", "09:00");

let espace: EspaceDeChiffres;

const travailler = async (intervenant: Acteur, referent: Acteur, jours: [string, string?][]) =>
  createTravail(espace, {
    ...{ delegationId: espace.delegationId, referent, intervenant, choix: [] },
    ...{ deposeLe: at("2030-11-20"), accepteeLe: at("2030-12-05") },
    seances: jours.map(([jour, heure]) => ({ debut: at(jour, heure) })),
  });

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE);
  const [a, b] = espace.referents as [Acteur, Acteur];
  await travailler(espace.intervenant, a, [["2030-12-31", "19:00"], ["2031-01-01", "00:30"], ["2031-03-04"]]);
  await travailler(espace.intervenant, b, [["2031-03-05"]]);
  const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
  await travailler(autre, a, [["2031-03-06"]]);
});

it("counts one's own held séances in the year they began, at the espace's hour", async () => {
  const lue = await getActivite(espace.intervenant, NOW);
  expect(lue).toMatchObject({ annee: 2031, suivies: 2, groupes: 0, suivis: [] });
  expect(lue?.comptes.apres).toMatchObject({
    individuelles: 3,
    situations: 2,
    professionnels: 2,
    acceptees: 0,
  });
  expect(lue?.comptes.avant).toMatchObject({ individuelles: 1, situations: 1, acceptees: 2 });
});

it("is for who holds séances", async () => {
  const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  expect(await getActivite(secretaire, NOW)).toBeNull();
});
