import type { Famille } from "@/lib/secret/schema";
import { codesOf, DECOMPTES, type Decompte, getDecompte } from "./decomptes";
import { createLiens, createLigneId, createParmi, createSerie, mergeFamilles } from "./famille-series";
import type { Colonne } from "./place";
import type { Releve } from "./releve";

/**
 * The cells of every count of people, line by line, with what links the lines of one. A territoire lies in one
 * délégation: that nobody of it is in the others is known without any figure.
 */
export const createDecomptes = (releve: Releve, colonnes: readonly Colonne[]): Famille =>
  mergeFamilles(
    (Object.keys(DECOMPTES) as Decompte[]).map((decompte) => createDecompte(releve, colonnes, decompte)),
  );

function createDecompte(releve: Releve, colonnes: readonly Colonne[], decompte: Decompte): Famille {
  const { partage, parmi } = DECOMPTES[decompte];
  const { decomptes, territoires } = releve;
  const places = new Map<string, string>(territoires.map(({ id, delegationId }) => [id, delegationId]));
  const isAilleurs = (code: string, place: Colonne | null) =>
    place !== null && decompte === "territoires" && (places.get(code) ?? place.id) !== place.id;
  const ligneOf = (code: string) => createLigneId(decompte, code);
  const codes = codesOf(decompte, territoires);
  const lignes = codes.map((code) =>
    createSerie(ligneOf(code), colonnes, (colonne) => {
      const compte = getDecompte(decomptes, decompte, colonne, code);
      return compte.valeur === 0 && isAilleurs(code, colonne) ? { ...compte, publication: "connue" } : compte;
    }),
  );
  const total =
    partage === decompte
      ? [createSerie(decompte, colonnes, (colonne) => getDecompte(decomptes, decompte, colonne))]
      : [];
  const somme = partage ? [createLiens(colonnes, partage, codes.map(ligneOf), "egale")] : [];
  const inclusions = parmi.map(([tout, partie]) => createParmi(colonnes, ligneOf(tout), ligneOf(partie)));
  return mergeFamilles([...lignes, ...total, ...somme, ...inclusions]);
}
