import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

type Props = { action: FormAction; delegations: { id: string; nom: string }[] };

/** Adds a territoire to a délégation. */
export function TerritoireForm({ action, delegations }: Props) {
  return (
    <ActionForm action={action} resetOnSuccess>
      <Select
        name="delegationId"
        label="Délégation"
        placeholder="Choisissez"
        options={delegations.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <TextInput name="nom" label="Nom du territoire" autoComplete="off" />
      <div>
        <SubmitButton variant="secondary">Ajouter le territoire</SubmitButton>
      </div>
    </ActionForm>
  );
}
