import { Chiffre } from "@/components/indicateur/chiffre";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatComparaison } from "@/lib/bilan/labels";
import type { Instantane, Evolution as Ligne } from "@/lib/bilan/rules/instantane";
import { DECIMALES } from "@/lib/indicateur/labels";

/** The year beside the one before, from what both publish; said where there is none. */
export function Evolution({ annee, evolution }: Pick<Instantane, "annee" | "evolution">) {
  const figure = (valeur: number | null, unite: Ligne["unite"]) => (
    <Chiffre cellule={{ valeur, secret: valeur === null }} decimales={DECIMALES[unite]} />
  );
  return (
    <Section title="D’une année à l’autre" lead={formatComparaison(annee, evolution)}>
      {evolution ? (
        <div className="max-w-form">
          <DataTable<Ligne>
            caption={`${evolution.annee} et ${annee}`}
            hiddenCaption
            columns={[
              { key: "nom", header: "Ligne", cell: ({ nom }) => nom },
              {
                key: "avant",
                header: String(evolution.annee),
                numeric: true,
                cell: ({ avant, unite }) => figure(avant, unite),
              },
              {
                key: "apres",
                header: String(annee),
                numeric: true,
                cell: ({ apres, unite }) => figure(apres, unite),
              },
            ]}
            rows={evolution.chiffres}
            rowKey={({ nom }) => nom}
          />
        </div>
      ) : null}
    </Section>
  );
}
