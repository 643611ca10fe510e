import { Chiffre } from "@/components/indicateur/chiffre";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Evolution } from "@/lib/bilan/rules/instantane";
import { DECIMALES } from "@/lib/indicateur/labels";

type Props = {
  legende: string;
  /** Over the names of the lines. */
  entete: string;
  annee: number;
  /** The year beside, where there is one. */
  avant: number | null;
  lignes: Evolution[];
  /** Writes the difference, where it means something. */
  ecart?: (ligne: Evolution) => string;
};

const figure =
  (cle: "avant" | "apres") =>
  ({ unite, [cle]: valeur }: Evolution) => (
    <Chiffre cellule={{ valeur, secret: valeur === null }} decimales={DECIMALES[unite]} />
  );

/** A year beside another, a figure a line; what is withheld says so. */
export function TableauEvolution({ legende, entete, annee, avant, lignes, ecart }: Props) {
  const columns: Column<Evolution>[] = [
    { key: "nom", header: entete, cell: ({ nom }) => nom },
    ...(avant === null
      ? []
      : [{ key: "avant", header: String(avant), numeric: true, cell: figure("avant") }]),
    { key: "apres", header: String(annee), numeric: true, cell: figure("apres") },
    ...(ecart ? [{ key: "ecart", header: "Écart", numeric: true, cell: ecart }] : []),
  ];
  return (
    <div className="max-w-form">
      <DataTable caption={legende} hiddenCaption columns={columns} rows={lignes} rowKey={({ nom }) => nom} />
    </div>
  );
}
