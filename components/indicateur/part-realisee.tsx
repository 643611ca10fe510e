import { formatTaux } from "@/lib/indicateur/labels";
import { listBarresParPlace } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { ENSEMBLE } from "./comptes-et-heures";
import { Figure } from "./figure";

/** How the hours are shared between délégations, beside what was planned; nothing where there is one délégation. */
export function PartRealisee({ tableau }: { tableau: TableauProtege }) {
  if (tableau.colonnes.length === 0) return null;
  return (
    <Figure
      tableau={{ ...tableau, base: null }}
      entete="Part, en %"
      desc="Part prévue et part réalisée des heures, par délégation."
      barres={listBarresParPlace(tableau, tableau.lignes, ENSEMBLE)}
      series={tableau.lignes.map(({ nom }) => nom)}
      format={formatTaux}
    />
  );
}
