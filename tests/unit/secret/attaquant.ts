import loadHighs from "highs";
import type { Cellule, Famille, Relation } from "@/lib/secret/schema";

const highs = await loadHighs();

/** Beyond this, a figure is as good as unbounded. */
const SANS_BORNE = 100_000;

export type Intervalle = { min: number; max: number };

/**
 * Someone who knows the relations, what is published and that figures are whole numbers ≥ 0,
 * and solves the integer program: the narrowest interval for a cell (or for a base minus a cell).
 * Written from the family's definition alone, without the engine's own system.
 */
export function withAttaquant(
  famille: Famille,
  publie: ReadonlyMap<string, number | null>,
  attack: (intervalleOf: (plus: string, moins?: string) => Intervalle) => void,
) {
  const noms = new Map(famille.cellules.map(({ id }, rang) => [id, `x${rang}`]));
  const data = ecrireModele(famille, publie, (id) => noms.get(id) as string);
  highs.withModel({ format: "lp", data }, (modele) => {
    modele.options.set({ output_flag: false });
    const colonnes = new Map([...noms].map(([id, nom]) => [id, modele.getColByName(nom)]));
    const setCout = (id: string | undefined, cout: number) =>
      id && modele.changeColCost(colonnes.get(id) as number, cout);
    const optimum = (sens: 1 | -1, plus: string, moins?: string) => {
      setCout(plus, sens);
      setCout(moins, -sens);
      modele.run();
      if (modele.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error("Attaque sans réponse");
      const valeur = sens * Math.round(modele.getObjectiveValue());
      setCout(plus, 0);
      setCout(moins, 0);
      return valeur;
    };
    attack((plus, moins) => ({ min: optimum(1, plus, moins), max: optimum(-1, plus, moins) }));
  });
}

function ecrireModele(
  famille: Famille,
  publie: ReadonlyMap<string, number | null>,
  nom: (id: string) => string,
) {
  const contraintes = [
    ...famille.relations.map((relation) => ecrireRelation(relation, nom)),
    ...famille.cellules.flatMap(({ id, sensible }) =>
      sensible ? [`${nom(sensible)} - ${nom(id)} >= 0`] : [],
    ),
  ];
  return [
    "Minimize",
    " obj: libre",
    "Subject To",
    " c: libre >= 0",
    ...contraintes.map((contrainte, rang) => ` c${rang}: ${contrainte}`),
    "Bounds",
    ...famille.cellules.map((cellule) => ecrireBornes(cellule, nom(cellule.id), publie.get(cellule.id))),
    "Generals",
    ` ${famille.cellules.map(({ id }) => nom(id)).join(" ")}`,
    "End",
  ].join("\n");
}

function ecrireRelation({ total, parts, lien = "egale" }: Relation, nom: (id: string) => string) {
  const signe = { egale: "=", inclut: "<=", couvre: ">=" }[lien];
  return `${parts.map(nom).join(" + ")} - ${nom(total)} ${signe} 0`;
}

function ecrireBornes(
  { valeur, auMoins = 0, publication }: Cellule,
  nom: string,
  publie: number | null | undefined,
) {
  if (publication !== "jamais" && publie !== null) return ` ${nom} = ${valeur}`;
  return ` ${auMoins} <= ${nom} <= ${SANS_BORNE}`;
}
