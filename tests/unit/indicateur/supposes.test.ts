import { expect, it } from "vitest";
import { protectReleve } from "@/lib/indicateur/rules/tableaux";
import type { Famille } from "@/lib/secret/schema";
import { Effet } from "@/prisma/client/enums";
import { withAttaquant } from "../secret/attaquant";
import { type Cas, createCas, createReleve } from "./releves";

const SEUIL = 11;
const PLACES = ["saint-nazaire", "retz", "ensemble"];

/** Twelve situations of which all go on, eleven of which ten do: the eleventh tells nothing, the tenth is secret. */
const createAnnee = (debut: Partial<Cas>, suite: Partial<Cas>) =>
  createReleve([
    ...createCas(12, suite),
    ...createCas(10, { ...suite, delegationId: "retz", territoire: "sud" }),
    ...createCas(1, { ...debut, delegationId: "retz", territoire: "sud" }),
  ]);

const effet = Object.values(Effet)[0];

it.each([
  {
    indicateur: "accords",
    releve: createAnnee({ accords: ["INFORMATION"] }, { accords: ["INFORMATION", "ACCORD"] }),
    liens: [["INFORMATION", "ACCORD"]],
    secret: "ACCORD",
  },
  {
    indicateur: "accords",
    releve: createAnnee(
      { accords: ["INFORMATION", "ACCORD"] },
      { accords: ["INFORMATION", "ACCORD", "RETRAIT"] },
    ),
    liens: [
      ["INFORMATION", "ACCORD"],
      ["ACCORD", "RETRAIT"],
    ],
    secret: "RETRAIT",
  },
  {
    indicateur: "suivis",
    releve: createAnnee(
      { effet, suivis: [{ mois: 3, fait: false }] },
      {
        effet,
        suivis: [
          { mois: 3, fait: false },
          { mois: 6, fait: false },
        ],
      },
    ),
    liens: [["prevus-3", "prevus-6"]],
    secret: "prevus-6",
  },
])(
  "who knows what comes before what cannot tell that few are $secret",
  ({ indicateur, releve, liens, secret }) => {
    const tableaux = protectReleve(releve, SEUIL);
    if (!tableaux.ok) throw new Error(tableaux.reason);
    const tableau = tableaux.value.find(({ code }) => code === indicateur);
    const figures = (tableau?.lignes ?? []).flatMap(({ code, cellules, ensemble }) =>
      [...cellules, ensemble].map(({ valeur }, rang) => [`${code}/${PLACES[rang]}`, valeur] as const),
    );
    // The reader's own system: délégations add up, and one act is among those of the act before it.
    const codes = tableau?.lignes.map(({ code }) => code) ?? [];
    const famille: Famille = {
      cellules: figures.map(([id, valeur]) => ({ id, valeur: valeur ?? 0, situations: 0 })),
      relations: [
        ...codes.map((code) => ({
          total: `${code}/ensemble`,
          parts: [`${code}/saint-nazaire`, `${code}/retz`],
        })),
        ...liens.flatMap(([tout, partie]) =>
          PLACES.map((place) => ({
            ...{ total: `${tout}/${place}`, parts: [`${partie}/${place}`] },
            lien: "inclut" as const,
          })),
        ),
      ],
    };
    expect(new Map(figures).get(`${secret}/retz`)).toBeNull();
    withAttaquant(famille, new Map(figures), (intervalleOf) => {
      const { min, max } = intervalleOf(`${secret}/retz`);
      expect(max).toBeGreaterThanOrEqual(SEUIL);
      expect(max - min + 1).toBeGreaterThanOrEqual(SEUIL);
    });
  },
);
