import { Tableau } from "@/components/indicateur/tableau";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import { CHARGE_DEFINITIONS, PAS_LABELS } from "@/lib/charge/labels/heures";
import { formatRetrait, formatSansPlace, formatSurcharge } from "@/lib/charge/labels/phrases";
import type { Charge } from "@/lib/charge/queries/charge";
import { DECIMALES } from "@/lib/indicateur/labels";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { ParDelegation, ParSorte } from "./repartition";
import { Semaines } from "./semaines";

/** The hours week by week or month by month, by kind and by délégation. */
export function ChargePage({ charge }: { charge: Charge }) {
  const { series, sortes, parts, partProtegee, pas, lundi, horizon, portee } = charge;
  return (
    <PageBody>
      {series.length === 0 ? <Rien portee={portee} /> : null}
      {series.map(({ cle, nom, semaines, sansPlace }, rang) => (
        <Section key={cle} title={portee === "EQUIPE" && nom ? nom : PAS_LABELS[pas].titre}>
          <Lecture
            phrases={[
              portee === "EQUIPE" ? formatSurcharge(semaines, lundi, horizon) : null,
              formatSansPlace(sansPlace, horizon),
            ]}
          />
          <Semaines
            nom="Heures faites et prévues"
            pas={pas}
            semaines={semaines}
            lundi={lundi}
            definitions={rang === 0}
          />
        </Section>
      ))}
      {sortes.length > 0 ? <ParSorte sortes={sortes} /> : null}
      {parts.length > 1 ? (
        <ParDelegation parts={parts} phrases={parts.flatMap((part) => formatRetrait(part, horizon) ?? [])} />
      ) : null}
      {partProtegee && partProtegee.colonnes.length > 0 ? <PartProtegee tableau={partProtegee} /> : null}
    </PageBody>
  );
}

function Lecture({ phrases }: { phrases: (string | null)[] }) {
  return phrases.map((phrase) =>
    phrase ? (
      <p key={phrase} className="max-w-reading">
        {phrase}
      </p>
    ) : null,
  );
}

function Rien({ portee }: Pick<Charge, "portee">) {
  return (
    <EmptyState title={portee === "CHIFFRES" ? "Trop peu de situations." : "Aucune heure à montrer."}>
      {portee === "CHIFFRES"
        ? "Additionnées, les heures de chaque mois diraient combien de situations sont travaillées. Elles se liront quand il y en aura davantage."
        : "Personne ne tient de séance dans cet espace pour l’instant."}
    </EmptyState>
  );
}

/** The share of the year as the figures page shows it, under the same secret. */
function PartProtegee({ tableau }: { tableau: TableauProtege }) {
  const { nom, annee, definition, colonnes, lignes, unite } = tableau;
  return (
    <Section title="Par délégation, sans les trajets" lead={`${definition} ${CHARGE_DEFINITIONS.chiffres}`}>
      <Tableau
        legende={`${nom}, ${annee}`}
        entete="Part, en %"
        colonnes={colonnes}
        lignes={lignes.map((ligne) => ({ ...ligne, decimales: DECIMALES[unite] }))}
      />
    </Section>
  );
}
