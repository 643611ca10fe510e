import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { updatePiste } from "@/lib/piste/actions";
import { ACTE_PISTE_LABELS } from "@/lib/piste/labels";
import type { PisteLigne } from "@/lib/piste/queries";
import { actesOf } from "@/lib/piste/rules";

type Props = { espace: string; piste: PisteLigne };

/** What the référent·e makes of a piste, folded until they want to say it and again once it is said. */
export function DecisionForm({ espace, piste: { id, statut, revoirLe } }: Props) {
  return (
    <ActionForm
      key={`${statut}-${revoirLe}`}
      action={updatePiste.bind(null, espace)}
      hidden={{ pisteId: id, lu: statut }}
    >
      <FormDisclosure summary={statut === "PROPOSEE" ? "Dire ce que vous en faites" : "Changer d’avis"}>
        <RadioGroup
          name="acte"
          label="Cette piste, vous choisissez de"
          options={actesOf(statut).map((value) => ({ value, label: ACTE_PISTE_LABELS[value] }))}
        />
        <DateInput
          name="revoirLe"
          label="Y revenir le"
          help="Nécessaire pour un essai. Ce jour-là, la piste vous attendra à l’accueil."
          optional
          defaultValue={revoirLe ?? ""}
        />
        <div>
          <SubmitButton variant="secondary">Enregistrer</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}
