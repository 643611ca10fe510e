import { Chiffre } from "@/components/indicateur/chiffre";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Evolution } from "@/lib/bilan/rules/instantane";
import { DECIMALES } from "@/lib/indicateur/labels";
import { formatAvant, formatEcart, PERIODE_LABELS, PERIODE_NOTE } from "@/lib/tableau-de-bord/labels";
import type { TableauDeBord } from "@/lib/tableau-de-bord/queries";
import { compareAnneesEntieres, comparePeriodes, isFinie, type Periode } from "@/lib/tableau-de-bord/rules";
import { Periodes } from "./periodes";

type Props = Pick<TableauDeBord, "chiffres" | "precedente"> & { chemin: string; periode: Periode };

const figure =
  (cle: "avant" | "apres") =>
  ({ unite, [cle]: valeur }: Evolution) => (
    <Chiffre cellule={{ valeur, secret: valeur === null }} decimales={DECIMALES[unite]} />
  );

/** The year, or a part of it, beside the same of the year before. */
export function Comparaison({ chiffres, precedente, chemin, periode }: Props) {
  const { annee } = chiffres;
  const lignes =
    periode === "annee"
      ? compareAnneesEntieres(chiffres, precedente)
      : comparePeriodes(chiffres, precedente, periode);
  const columns: Column<Evolution>[] = [
    { key: "nom", header: "Ce qui est compté", cell: ({ nom }) => nom },
    ...(precedente
      ? [{ key: "avant", header: String(annee - 1), numeric: true, cell: figure("avant") }]
      : []),
    { key: "apres", header: String(annee), numeric: true, cell: figure("apres") },
    ...(precedente && isFinie(chiffres, periode)
      ? [{ key: "ecart", header: "Écart", numeric: true, cell: formatEcart }]
      : []),
  ];
  return (
    <Section
      id="comparaison"
      title={precedente ? `${annee}, à côté de ${annee - 1}` : `${annee}, en quelques chiffres`}
      lead={formatAvant({ chiffres, precedente })}
    >
      <div className="flex flex-col gap-4">
        <Periodes chemin={chemin} annee={annee} periode={periode} />
        <div className="max-w-form">
          <DataTable<Evolution>
            caption={`${PERIODE_LABELS[periode]}, ensemble de l’espace`}
            hiddenCaption
            columns={columns}
            rows={lignes}
            rowKey={({ nom }) => nom}
          />
        </div>
        {periode === "annee" ? null : <p className="max-w-reading text-14 text-ink-soft">{PERIODE_NOTE}</p>}
      </div>
    </Section>
  );
}
