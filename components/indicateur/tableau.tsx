import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type Decimales, ENSEMBLE_LABEL } from "@/lib/indicateur/labels";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import { listFigures } from "@/lib/indicateur/rules/presentation";
import type { LigneProtegee, TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Chiffre } from "./chiffre";

export type LigneDeTableau = LigneProtegee & {
  /** Its own where lines of several indicators are in one table; its code elsewhere. */
  cle?: string;
  /** Under its name. */
  precision?: ReactNode;
  /** Its share of the base, over the whole. */
  part?: CelluleProtegee;
  /** A total, a base, a count that stands by itself. */
  forte?: boolean;
  decimales?: Decimales;
};

type Props = {
  /** Names the table for those who don't see where it stands. */
  legende: string;
  /** Over the names of the lines: « Frein », « Outil ». */
  entete: string;
  colonnes: TableauProtege["colonnes"];
  lignes: LigneDeTableau[];
};

/** Columns from which their names may break. */
const LARGE = 4;

/** Lines that stay on one sheet of paper. */
const COURT = 9;

/** Lines closer, and never a heading alone at the foot of a sheet. */
const SUR_PAPIER = "print:[&_td]:py-1 print:[&_th]:h-8 [&_tbody>tr:first-child]:break-before-avoid";

/** Figures by délégation and for the whole, with their share when the lines have one. */
export function Tableau({ legende, entete, colonnes, lignes }: Props) {
  const noms = [...colonnes.map(({ nom }) => nom), ENSEMBLE_LABEL];
  const figures = noms.map(
    (header, rang): Column<LigneDeTableau> => ({
      key: header,
      header,
      numeric: true,
      cell: (ligne) => <Chiffre cellule={listFigures(ligne)[rang]} decimales={ligne.decimales ?? 0} />,
    }),
  );
  const part: Column<LigneDeTableau> = {
    key: "part",
    header: "Part (%)",
    numeric: true,
    cell: (ligne) => (ligne.part ? <Chiffre cellule={ligne.part} decimales={1} /> : null),
  };
  const nom: Column<LigneDeTableau> = { key: "nom", header: entete, cell: (ligne) => <Nom {...ligne} /> };
  return (
    <div
      className={cx(
        SUR_PAPIER,
        noms.length === 1 && "max-w-form",
        lignes.length <= COURT && "break-inside-avoid",
        noms.length < LARGE && "[&_th:not(:first-child)]:whitespace-nowrap",
      )}
    >
      <DataTable
        caption={legende}
        hiddenCaption
        columns={[nom, ...figures, ...(lignes.some((ligne) => ligne.part) ? [part] : [])]}
        rows={lignes}
        rowKey={({ cle, code }) => cle ?? code}
      />
    </div>
  );
}

function Nom({ nom, precision, forte }: LigneDeTableau) {
  return (
    <div className="max-w-reading">
      <span className={cx(forte && "font-semibold")}>{nom}</span>
      {precision ? <span className="block text-14 text-ink-soft">{precision}</span> : null}
    </div>
  );
}
