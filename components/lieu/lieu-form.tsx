import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { LieuLigne } from "@/lib/lieu/queries";

type Props = { action: FormAction; delegations: { id: string; nom: string }[]; lieu?: LieuLigne };

/** A place where séances are held: new, or to change. */
export function LieuForm({ action, delegations, lieu }: Props) {
  return (
    <ActionForm action={action} hidden={lieu ? { lieuId: lieu.id } : undefined} resetOnSuccess={!lieu}>
      <TextInput name="nom" label="Nom du lieu" defaultValue={lieu?.nom} />
      <TextInput name="adresse" label="Adresse" optional defaultValue={lieu?.adresse ?? ""} />
      <Select
        name="delegationId"
        label="Délégation"
        optional
        placeholder="Aucune"
        defaultValue={lieu?.delegationId ?? ""}
        options={delegations.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <div>
        <SubmitButton variant="secondary">{lieu ? "Enregistrer" : "Ajouter ce lieu"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
