import { Section } from "@/components/ui/section";
import { SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Liste } from "./liste";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

const LISTES = [
  ["conduite-avec-substance", "Conduite"],
  ["conduite-sans-substance", "Conduite"],
  ["sante-mentale", "Trouble"],
  ["frein", "Frein"],
  ["difficulte", "Difficulté"],
] as const;

/** Said once for all the lists of a section. */
const LECTURE_DES_LISTES =
  "Chaque part est celle des situations travaillées dans l’année, dans la même délégation. Un graphique montre l’ensemble, les dix plus grands chiffres au plus.";

/** What the demandes said of the situations worked on, as the professionals declared it. */
export function Problematiques({ tableauOf }: Props) {
  return (
    <Section
      id="problematiques"
      title={SECTION_LABELS.problematiques}
      lead={`Déclaratif : ce que le professionnel a indiqué en déposant sa demande, pour les situations travaillées dans l’année. ${LECTURE_DES_LISTES}`}
    >
      <div className="flex flex-col gap-12">
        {LISTES.map(([code, entete]) => (
          <Liste key={code} tableau={tableauOf(code)} entete={entete} />
        ))}
      </div>
    </Section>
  );
}

/** The methodological tools named in the validated minutes of the year. */
export function Outils({ tableauOf }: Props) {
  return (
    <Section
      id="outils"
      title={SECTION_LABELS.outils}
      lead={`Ce que les comptes rendus validés nomment. ${LECTURE_DES_LISTES}`}
    >
      <Liste tableau={tableauOf("outil")} entete="Outil" />
    </Section>
  );
}
