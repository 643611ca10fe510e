import { formatPlies } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { foldLignes } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Figure } from "./figure";

type Props = {
  tableauOf: (code: IndicateurCode) => TableauProtege;
  /** In order, each with what its lines are. */
  tables: readonly (readonly [code: IndicateurCode, entete: string])[];
};

/** So many lines without a figure are named in a sentence instead. */
const PLIES = 4;

/** Tables that have no chart of their own, each with its definition. */
export function Tables({ tableauOf, tables }: Props) {
  return tables.map(([code, entete]) => {
    const tableau = tableauOf(code);
    const { lignes, secretes, vides } = foldLignes(tableau.lignes, PLIES);
    if (lignes.length === 0 && secretes.length === 0) return null;
    return (
      <Figure
        key={code}
        tableau={lignes.length > 0 ? { ...tableau, lignes } : tableau}
        entete={entete}
        desc={tableau.nom}
        barres={[]}
        precision={formatPlies(secretes, vides)}
      />
    );
  });
}
