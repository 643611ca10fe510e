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

it("who knows that a territoire lies in one délégation cannot tell that few have none", () => {
  const tableaux = protectReleve(
    createReleve([
      ...createCas(14, { territoire: "nord" }),
      ...createCas(3, { territoire: null }),
      ...createCas(20, { delegationId: "retz", territoire: "sud" }),
      ...createCas(15, { delegationId: "retz", territoire: null }),
    ]),
    SEUIL,
  );
  if (!tableaux.ok) throw new Error(tableaux.reason);
  const readLigne = (indicateur: string, code: string) => {
    const tableau = tableaux.value.find((candidat) => candidat.code === indicateur);
    const ligne = tableau?.lignes.find((candidate) => candidate.code === code);
    return [...(ligne?.cellules ?? []), ligne?.ensemble].map((cellule) => cellule?.valeur ?? null);
  };
  const [nord, sud, sans] = ["nord", "sud", "sans"].map((code) => readLigne("territoires", code));
  const figures = new Map<string, number | null>();
  const record = (nom: string, ligne: readonly (number | null)[] | undefined) =>
    PLACES.forEach((place, rang) => {
      figures.set(`${nom}/${place}`, ligne?.[rang] ?? null);
    });
  for (const [nom, ligne] of Object.entries({ nord, sud, sans })) record(nom, ligne);
  record("situations", readLigne("situations", "situations"));
  figures.set("nord/retz", 0).set("sud/saint-nazaire", 0);
  const famille: Famille = {
    cellules: [...figures].map(([id, valeur]) => ({ id, valeur: valeur ?? 0, situations: 0 })),
    relations: [
      ...["nord", "sud", "sans", "situations"].map((nom) => ({
        total: `${nom}/ensemble`,
        parts: [`${nom}/saint-nazaire`, `${nom}/retz`],
      })),
      ...PLACES.map((place) => ({
        total: `situations/${place}`,
        parts: [`nord/${place}`, `sud/${place}`, `sans/${place}`],
      })),
    ],
  };
  expect(figures.get("sans/saint-nazaire")).toBeNull();
  withAttaquant(famille, figures, (intervalleOf) => {
    const { min, max } = intervalleOf("sans/saint-nazaire");
    expect(max).toBeGreaterThanOrEqual(SEUIL);
    expect(max - min + 1).toBeGreaterThanOrEqual(SEUIL);
  });
});
