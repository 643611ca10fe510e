import { beforeAll, describe, expect, it } from "vitest";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { toInstant } from "@/lib/time";
import { createMembre } from "../../factories/membre";
import { createRencontre } from "../../factories/rencontre";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "./annee";

const ZONE = "Europe/Paris";
const NOW = toInstant(`${ANNEE}-12-15`, "10:00", ZONE);

let espace: EspaceDeChiffres;

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE);
  const [nord = "", sud = ""] = espace.delegations;
  const tenue = (jour: string, placeId: string, reste: object = {}) =>
    createRencontre(espace, espace.intervenant, {
      ...{ jour, placeId, statut: "TENUE" as const, now: toInstant(jour, "08:00", ZONE), ...reste },
    });
  const sensibilisation = { sorte: "SENSIBILISATION" as const, presents: 14 };
  await tenue(`${ANNEE - 1}-12-31`, nord);
  await tenue(`${ANNEE}-01-04`, nord, { heures: { debut: "00:10", fin: "01:40" } });
  await tenue(`${ANNEE}-03-10`, nord);
  await tenue(`${ANNEE}-04-10`, nord, sensibilisation);
  await tenue(`${ANNEE}-05-12`, sud, { ...sensibilisation, presents: 3 });
  const { intervenant } = espace;
  await createRencontre(espace, intervenant, { jour: `${ANNEE}-12-01`, placeId: nord, now: NOW });
}, 120_000);

describe("the instances and the meetings of partners of a year", () => {
  it("are counted by délégation, hours and presences exact however few, those to come left out", async () => {
    const responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
    const chiffres = await getChiffres(responsable, ANNEE, NOW);
    const lignesOf = (code: IndicateurCode) =>
      Object.fromEntries(
        chiffres?.tableaux
          .find((tableau) => tableau.code === code)
          ?.lignes.map(({ code, cellules, ensemble }) => [
            code,
            [...cellules, ensemble].map(({ valeur }) => valeur),
          ]) ?? [],
      );
    expect(lignesOf("instances")).toEqual({ instances: [2, 0, 0, 2] });
    expect(lignesOf("sensibilisations")).toEqual({ sensibilisations: [1, 1, 0, 2] });
    expect(lignesOf("presents-sensibilisations")).toEqual({ "presents-sensibilisations": [14, 3, 0, 17] });
    expect(lignesOf("heures-rencontres")).toEqual({
      instance: [3.5, 0, 0, 3.5],
      sensibilisation: [2, 2, 0, 4],
      preparation: [1.5, 0.5, 0, 2],
      total: [7, 2.5, 0, 9.5],
    });
    expect(chiffres?.annees).toContain(ANNEE - 1);
    expect(chiffres?.vide).toBe(false);
  });

  it("are for who reads figures, in their délégations", async () => {
    const [, sud = ""] = espace.delegations;
    const responsable = await createMembre(espace, { roles: ["RESPONSABLE"], delegations: [sud] });
    const chiffres = await getChiffres(responsable, ANNEE, NOW);
    const ligne = chiffres?.tableaux.find(({ code }) => code === "sensibilisations")?.lignes[0];
    expect(ligne?.cellules.map(({ valeur }) => valeur)).toEqual([1]);
    expect(await getChiffres(espace.intervenant, ANNEE, NOW)).toBeNull();
  });
});
