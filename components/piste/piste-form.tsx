import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { createPiste } from "@/lib/piste/actions";
import { BUT_PISTE_LABELS } from "@/lib/piste/labels";
import { BUTS, MAX_PISTE } from "@/lib/piste/rules";

type Props = { espace: string; seanceId: string; lieuxPermis: readonly string[] };

/** Adds one piste to a séance. */
export function PisteForm({ espace, seanceId, lieuxPermis }: Props) {
  return (
    <ActionForm action={createPiste.bind(null, espace)} hidden={{ seanceId }} resetOnSuccess>
      <FormDisclosure summary="Ajouter une piste">
        <ChampLibre
          name="texte"
          label="La piste"
          help="Une idée à la fois, comme vous la diriez à la personne."
          maxLength={MAX_PISTE}
          rows={2}
          lieuxPermis={lieuxPermis}
        />
        <RadioGroup
          name="but"
          label="Pour qui serait-elle utile ?"
          options={BUTS.map((value) => ({ value, label: BUT_PISTE_LABELS[value] }))}
        />
        <DateInput name="revoirLe" label="Y revenir le" optional />
        <Alertes />
        <div>
          <SubmitButton variant="secondary">Ajouter la piste</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}
