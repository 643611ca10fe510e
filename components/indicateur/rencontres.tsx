import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { ComptesEtHeures } from "./comptes-et-heures";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

/** The time given to institutions and partners. */
export function Rencontres({ tableauOf }: Props) {
  return (
    <Section id="rencontres" title={SECTION_LABELS.rencontres}>
      <div className="flex flex-col gap-12">
        <ComptesEtHeures
          tableauOf={tableauOf}
          titre={SECTION_LABELS.rencontres}
          comptes={["instances", "sensibilisations", "presents-sensibilisations"]}
          heures="heures-rencontres"
          desc="Heures d’instance, de sensibilisation, et de préparation et synthèse, par délégation."
        />
      </div>
    </Section>
  );
}
