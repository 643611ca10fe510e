import { Section } from "@/components/ui/section";
import { ENSEMBLE_LABEL, formatJoursMedians, SECTION_LABELS } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { listBarresParPlace } from "@/lib/indicateur/rules/presentation";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { Figure } from "./figure";
import { Tables } from "./tables";

type Props = { tableauOf: (code: IndicateurCode) => TableauProtege };

/** In the order in which one waits. */
const DELAIS = ["delai-acceptation", "delai-premiere-seance"] as const;

const TERRITOIRES = [
  ["territoires", "Territoire"],
  ["allocataires", "Territoire"],
  ["couverture", "Territoire"],
  ["demandes", "Suite"],
] as const;

const PARCOURS = [
  ["cadence", "Mesure"],
  ["accords", "Acte"],
  ["restitutions", "Ce qui est dit"],
  ["pistes", "Ce qu’elles deviennent"],
  ["clotures", "Effet"],
  ["suivis", "Suivi"],
] as const;

/** The situations worked on, and how long their professionals waited. */
export function Situations({ tableauOf }: Props) {
  const situations = tableauOf("situations");
  return (
    <Section id="situations" title={SECTION_LABELS.situations}>
      <div className="flex flex-col gap-12">
        <Figure
          tableau={situations}
          entete="Ce qui est compté"
          desc="Situations travaillées, par délégation."
          barres={listBarresParPlace(situations, situations.lignes, {
            nom: ENSEMBLE_LABEL,
            comparable: false,
          })}
        />
        <Tables tableauOf={tableauOf} tables={TERRITOIRES} />
        {DELAIS.map((code) => {
          const delai = tableauOf(code);
          const medianes = delai.lignes.map((ligne) => ({ ...ligne, nom: `${ligne.nom}, en jours` }));
          return (
            <Figure
              key={code}
              tableau={delai}
              entete="Mesure"
              lignes={delai.base ? [...medianes, delai.base] : medianes}
              desc="Délai médian en jours, par délégation et dans l’ensemble."
              barres={listBarresParPlace(delai, delai.lignes, {
                nom: ENSEMBLE_LABEL,
                comparable: delai.colonnes.length > 0,
              })}
              format={formatJoursMedians}
            />
          );
        })}
        <Tables tableauOf={tableauOf} tables={PARCOURS} />
      </div>
    </Section>
  );
}
