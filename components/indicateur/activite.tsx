import { Section } from "@/components/ui/section";
import { ENSEMBLE_LABEL, formatHeures, formatTaux, SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { listBarresParPlace } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Figure } from "./figure";
import { Tableau } from "./tableau";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

const COMPTES = ["seances", "presences", "professionnels", "structures"] as const;

/** The whole is on another scale than its parts: it is in the table. */
const ENSEMBLE = { nom: ENSEMBLE_LABEL, comparable: false };

/** What the service did: four counts with their definitions, the hours, and how they are shared. */
export function Activite({ tableauOf }: Props) {
  const heures = tableauOf("heures");
  const parts = tableauOf("part-realisee");
  const temps = heures.lignes.filter(({ code }) => code !== "total");
  const comptes = COMPTES.flatMap((code) => {
    const { lignes, definition } = tableauOf(code);
    return lignes.map((ligne) => ({ ...ligne, precision: definition, forte: true }));
  });
  return (
    <Section id="activite" title={SECTION_LABELS.activite}>
      <div className="flex flex-col gap-12">
        <Tableau
          legende={`${SECTION_LABELS.activite}, ${heures.annee}`}
          entete="Ce qui est compté"
          colonnes={heures.colonnes}
          lignes={comptes}
        />
        <Figure
          tableau={heures}
          entete="Temps, en heures"
          desc="Heures de séance, et de préparation et synthèse, par délégation."
          barres={listBarresParPlace(heures, temps, ENSEMBLE)}
          series={temps.map(({ nom }) => nom)}
          format={formatHeures}
        />
        {parts.colonnes.length > 0 ? (
          <Figure
            tableau={{ ...parts, base: null }}
            entete="Part, en %"
            desc="Part prévue et part réalisée des heures, par délégation."
            barres={listBarresParPlace(parts, parts.lignes, ENSEMBLE)}
            series={parts.lignes.map(({ nom }) => nom)}
            format={formatTaux}
          />
        ) : null}
      </div>
    </Section>
  );
}
