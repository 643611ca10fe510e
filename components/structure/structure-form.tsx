import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { StructureFiche } from "@/lib/structure/queries/structure";

type Props = {
  action: FormAction;
  structure?: StructureFiche;
  types: { id: string; libelle: string }[];
  territoires: { id: string; nom: string }[];
};

/** Adds a structure or changes one. */
export function StructureForm({ action, structure, types, territoires }: Props) {
  return (
    <ActionForm action={action} hidden={structure ? { structureId: structure.id } : {}}>
      <TextInput name="nom" label="Nom" defaultValue={structure?.nom} autoComplete="off" />
      <Select
        name="typeId"
        label="Type"
        optional
        placeholder="Aucun"
        options={types.map(({ id, libelle }) => ({ value: id, label: libelle }))}
        defaultValue={structure?.typeId ?? ""}
      />
      <Select
        name="territoireId"
        label="Territoire"
        optional
        placeholder="Aucun"
        options={territoires.map(({ id, nom }) => ({ value: id, label: nom }))}
        defaultValue={structure?.territoireId ?? ""}
      />
      <TextInput
        name="telephone"
        type="tel"
        label="Téléphone"
        optional
        defaultValue={structure?.telephone ?? ""}
      />
      <div>
        <SubmitButton>{structure ? "Enregistrer" : "Ajouter"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
