import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Liste } from "./liste";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege; seuil: number };

const LISTES = [
  ["conduite-avec-substance", "Conduite"],
  ["conduite-sans-substance", "Conduite"],
  ["sante-mentale", "Trouble"],
  ["frein", "Frein"],
  ["difficulte", "Difficulté"],
] as const;

/** What the demandes said of the situations worked on, as the professionals declared it. */
export function Problematiques({ tableauOf, seuil }: Props) {
  return (
    <Section
      id="problematiques"
      title={SECTION_LABELS.problematiques}
      lead="Déclaratif : ce que le professionnel a indiqué en déposant sa demande, pour les situations travaillées dans l’année. Les graphiques montrent l’ensemble, les dix plus grands chiffres au plus."
    >
      <div className="flex flex-col gap-12">
        {LISTES.map(([code, entete]) => (
          <Liste key={code} tableau={tableauOf(code)} seuil={seuil} entete={entete} />
        ))}
      </div>
    </Section>
  );
}

/** The methodological tools named in the validated minutes of the year. */
export function Outils({ tableauOf, seuil }: Props) {
  return (
    <Section
      id="outils"
      title={SECTION_LABELS.outils}
      lead="Ce que les comptes rendus validés nomment. Le graphique montre l’ensemble, les dix plus grands chiffres au plus."
    >
      <Liste tableau={tableauOf("outil")} seuil={seuil} entete="Outil" />
    </Section>
  );
}
