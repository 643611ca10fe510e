import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { ComptesEtHeures } from "./comptes-et-heures";
import { PartRealisee } from "./part-realisee";
import { Tables } from "./tables";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

const AVANT = [
  ["suite-seances", "Suite"],
  ["temps-de-travail", "Temps"],
] as const;

const APRES = [
  ["seances-par-sorte", "Sorte"],
  ["seances-par-mois", "Mois"],
  ["heures-par-mois", "Mois"],
  ["assiduite", "Présence"],
  ["professionnels-par-profession", "Profession"],
  ["seances-par-profession", "Profession"],
  ["structures-par-type", "Type"],
  ["seances-par-type", "Type"],
] as const;

/** What the service did: four counts with their definitions, the hours, and how they are shared. */
export function Activite({ tableauOf }: Props) {
  return (
    <Section id="activite" title={SECTION_LABELS.activite}>
      <div className="flex flex-col gap-12">
        <ComptesEtHeures
          tableauOf={tableauOf}
          titre={SECTION_LABELS.activite}
          comptes={["seances", "presences", "professionnels", "structures"]}
          heures="heures"
          desc="Heures de séance, et de préparation et synthèse, par délégation."
        />
        <Tables tableauOf={tableauOf} tables={AVANT} />
        <PartRealisee tableau={tableauOf("part-realisee")} />
        <Tables tableauOf={tableauOf} tables={APRES} />
      </div>
    </Section>
  );
}
