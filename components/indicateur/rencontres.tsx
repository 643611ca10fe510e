import { Section } from "@/components/ui/section";
import { ENSEMBLE_LABEL, formatHeures, SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { listBarresParPlace } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Figure } from "./figure";
import { Tableau } from "./tableau";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

const COMPTES = ["instances", "sensibilisations", "presents-sensibilisations"] as const;

/** The time given to institutions and partners: counts with their definitions, and hours. */
export function Rencontres({ tableauOf }: Props) {
  const heures = tableauOf("heures-rencontres");
  const temps = heures.lignes.filter(({ code }) => code !== "total");
  const comptes = COMPTES.flatMap((code) => {
    const { lignes, definition } = tableauOf(code);
    return lignes.map((ligne) => ({ ...ligne, precision: definition, forte: true }));
  });
  return (
    <Section id="rencontres" title={SECTION_LABELS.rencontres}>
      <div className="flex flex-col gap-12">
        <Tableau
          legende={`${SECTION_LABELS.rencontres}, ${heures.annee}`}
          entete="Ce qui est compté"
          colonnes={heures.colonnes}
          lignes={comptes}
        />
        <Figure
          tableau={heures}
          entete="Temps, en heures"
          desc="Heures d’instance, de sensibilisation, et de préparation et synthèse, par délégation."
          barres={listBarresParPlace(heures, temps, { nom: ENSEMBLE_LABEL, comparable: false })}
          series={temps.map(({ nom }) => nom)}
          format={formatHeures}
        />
      </div>
    </Section>
  );
}
