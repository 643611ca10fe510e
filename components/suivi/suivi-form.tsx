import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { DECLARATIF, EFFET_LABELS } from "@/lib/cloture/labels";
import { EFFETS, MAX_EFFETS } from "@/lib/cloture/rules";
import { followSituation } from "@/lib/suivi/actions";
import type { SuiviFiche } from "@/lib/suivi/queries";

type Props = { espace: string; suivi: SuiviFiche };

/** What the work has changed, some months later, as its professional declares it. */
export function SuiviForm({ espace, suivi: { id, peut, lieuxPermis } }: Props) {
  return (
    <ActionForm action={followSituation.bind(null, espace)} hidden={{ suiviId: id }}>
      <RadioGroup
        name="effet"
        label="Avec le recul, ce que ce travail a changé"
        help={DECLARATIF}
        options={EFFETS.map((value) => ({ value, label: EFFET_LABELS[value] }))}
      />
      {peut.ecrire ? (
        <ChampLibre
          name="effets"
          label="Avec vos mots"
          help="Ce qui tient, ce qui n’a pas tenu. La personne pourrait le lire."
          optional
          maxLength={MAX_EFFETS}
          lieuxPermis={lieuxPermis}
        />
      ) : (
        <p className="max-w-form text-ink-soft">
          La personne a retiré son accord : rien de plus ne s’écrit à son sujet.
        </p>
      )}
      <Alertes />
      <div>
        <SubmitButton>Enregistrer le suivi</SubmitButton>
      </div>
    </ActionForm>
  );
}
