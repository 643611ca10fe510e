import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { listBarresParPlace } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { ComptesEtHeures, ENSEMBLE } from "./comptes-et-heures";
import { Figure } from "./figure";
import { Tables } from "./tables";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

const TABLES = [
  ["suite-seances-collectives", "Suite"],
  ["assiduite-collective", "Présence"],
  ["demandes-collectives", "Suite"],
  ["inscriptions", "Suite"],
  ["apports", "Apport"],
  ["effets-des-groupes", "Effet"],
  ["accompagnement", "Réponse"],
  ["besoins", "Réponse"],
  ["information", "Réponse"],
  ["implication", "Implication"],
] as const;

/** The work in groups, apart from individual séances (000:157): what was held, which groups met, what they worked on. */
export function Collectif({ tableauOf }: Props) {
  const groupes = tableauOf("groupes");
  const situations = tableauOf("situations-en-groupe");
  return (
    <Section id="collectif" title={SECTION_LABELS.collectif}>
      <div className="flex flex-col gap-12">
        <ComptesEtHeures
          tableauOf={tableauOf}
          titre={SECTION_LABELS.collectif}
          comptes={[
            "seances-collectives",
            "presences-collectives",
            "professionnels-collectifs",
            "structures-collectives",
            "evaluations",
          ]}
          heures="heures-collectives"
          desc="Heures de séance collective, et de préparation et synthèse, par délégation."
        />
        <Figure
          tableau={groupes}
          entete="Sorte de groupe"
          desc="Groupes réunis, par délégation."
          barres={[]}
        />
        <Figure
          tableau={situations}
          entete="Ce qui est compté"
          desc="Situations travaillées en groupe, par délégation."
          barres={listBarresParPlace(situations, situations.lignes, ENSEMBLE)}
        />
        <Tables tableauOf={tableauOf} tables={TABLES} />
      </div>
    </Section>
  );
}
