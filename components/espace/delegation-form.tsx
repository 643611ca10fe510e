import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

type Props = { action: FormAction; delegation?: { id: string; nom: string; partPrevue: number | null } };

/** Adds a délégation or changes one. */
export function DelegationForm({ action, delegation }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={delegation ? { delegationId: delegation.id } : {}}
      resetOnSuccess={!delegation}
    >
      <TextInput name="nom" label="Nom" defaultValue={delegation?.nom} autoComplete="off" />
      <TextInput
        name="partPrevue"
        label="Part prévue de l’activité, en %"
        optional
        inputMode="numeric"
        defaultValue={delegation?.partPrevue?.toString() ?? ""}
      />
      <div>
        <SubmitButton variant="secondary">
          {delegation ? "Enregistrer" : "Ajouter la délégation"}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
