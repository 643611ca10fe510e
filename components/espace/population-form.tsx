import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { EspaceFiche } from "@/lib/espace/queries";

type Props = { action: FormAction; delegations: EspaceFiche["delegations"] };

/** Writes how many people receive the RSA in a territoire, for a year. */
export function PopulationForm({ action, delegations }: Props) {
  const territoires = delegations.flatMap((delegation) => delegation.territoires);
  return (
    <ActionForm action={action} resetOnSuccess>
      <Select
        name="territoireId"
        label="Territoire"
        placeholder="Choisissez"
        options={territoires.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <TextInput name="annee" label="Année" inputMode="numeric" />
      <TextInput
        name="allocataires"
        label="Allocataires du RSA"
        help="Une nouvelle saisie remplace l’ancienne."
        inputMode="numeric"
      />
      <div>
        <SubmitButton variant="secondary">Enregistrer la population</SubmitButton>
      </div>
    </ActionForm>
  );
}
