import type { Protection } from "@/lib/secret/rules/protection";
import type { Cellule, Famille } from "@/lib/secret/schema";
import { createFamille } from "./famille";
import type { Releve } from "./releve";

/** Figures of the same year that were published before: as they were read, and what was shown of them. */
export type Publiee = {
  releve: Releve;
  montres: Protection;
  /** The figures of situations were those of the publication before it. */
  reprise: boolean;
};

/**
 * The year's figures beside those already published of it: a reader holds both, so a change is a figure too. What was
 * shown can't be taken back (`acquise`); what was withheld stays so, and so does every change (`jamais`): a change of
 * fewer situations than the threshold is a secret like any other. A figure that did not exist then has no change.
 */
export function createFamilleSuivie(releve: Releve, publiees: readonly Publiee[]): Famille {
  const famille = createFamille(releve);
  const suites = publiees.map((publiee, rang) => linkPubliee(famille, publiee, `${rang + 1}:`));
  return {
    cellules: [famille, ...suites].flatMap(({ cellules }) => cellules),
    relations: [famille, ...suites].flatMap(({ relations }) => relations),
  };
}

function linkPubliee(famille: Famille, { releve, montres }: Publiee, marque: string): Famille {
  const avant = createFamille(releve);
  const deja = (id: string) => `${marque}${id}`;
  const ecart = (id: string) => `${marque}ecart/${id}`;
  const anciennes = new Map(avant.cellules.map((cellule) => [cellule.id, cellule.valeur]));
  const communes = famille.cellules.filter(({ id }) => anciennes.has(id));
  const changes = new Map(communes.map(({ id, valeur }) => [id, valeur - (anciennes.get(id) ?? 0)]));
  return {
    cellules: [
      ...avant.cellules.map((cellule): Cellule => {
        if (cellule.publication === "connue") return rename(cellule, deja);
        const publication = typeof montres.get(cellule.id) === "number" ? "acquise" : "jamais";
        return { ...rename(cellule, deja), publication };
      }),
      ...communes.map((cellule) => createEcart(cellule, changes, ecart)),
    ],
    relations: [
      ...avant.relations.map((relation) => ({
        ...relation,
        total: deja(relation.total),
        parts: relation.parts.map(deja),
      })),
      // A change is a whole number, 0 or more: which way it went is known.
      ...communes.map(({ id }) =>
        (changes.get(id) ?? 0) < 0
          ? { total: deja(id), parts: [id, ecart(id)] }
          : { total: id, parts: [deja(id), ecart(id)] },
      ),
    ],
  };
}

const rename = ({ sensible, ...cellule }: Cellule, nom: (id: string) => string): Cellule => ({
  ...cellule,
  id: nom(cellule.id),
  ...(sensible ? { sensible: nom(sensible) } : {}),
});

/** A change of a sensitive attribute is one of the change of its base, while both go the same way. */
function createEcart(
  { id, compte, sensible }: Cellule,
  changes: ReadonlyMap<string, number>,
  nom: (id: string) => string,
): Cellule {
  const change = changes.get(id) ?? 0;
  const base = sensible ? (changes.get(sensible) ?? 0) : 0;
  const parmi = sensible && change * base >= 0 && Math.abs(change) <= Math.abs(base);
  return {
    ...{ id: nom(id), valeur: Math.abs(change), situations: Math.abs(change), publication: "jamais" },
    ...(compte ? { compte } : {}),
    ...(parmi ? { sensible: nom(sensible) } : {}),
  };
}

/**
 * Whether a figure shown then cannot be shown again as it is now: fewer situations than the threshold came or went, or, of
 * those that did, too few have a sensitive attribute, or have it not. It is a subtraction: no search is needed to see it.
 */
export function isLisible(releve: Releve, { releve: avant, montres }: Publiee, seuil: number): boolean {
  const anciennes = createFamille(avant).cellules.map(({ id, valeur }) => [id, valeur] as const);
  const connues = new Map(anciennes.filter(([id]) => typeof montres.get(id) === "number"));
  const { cellules } = createFamille(releve);
  const changes = new Map(cellules.map(({ id, valeur }) => [id, valeur - (connues.get(id) ?? valeur)]));
  const isPeu = (nombre: number) => nombre < seuil;
  return cellules.some(({ id, compte, sensible }) => {
    if (compte === "activite" || !connues.has(id)) return false;
    const change = Math.abs(changes.get(id) ?? 0);
    if (change > 0 && isPeu(change)) return true;
    const base = Math.abs(changes.get(sensible ?? "") ?? 0);
    return base > 0 && (isPeu(change) || isPeu(base - change));
  });
}

/** Whether the new figures withhold one that was already shown: they would say less than the paper everyone has. */
export const isEnRetrait = (montres: Protection, deja: Protection): boolean =>
  [...deja].some(([id, valeur]) => typeof valeur === "number" && montres.get(id) === null);

/** Whether they say the same of everything. */
export const isInchange = (montres: Protection, deja: Protection): boolean =>
  montres.size === deja.size && [...montres].every(([id, valeur]) => deja.get(id) === valeur);
