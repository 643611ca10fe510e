import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { updateGroupe } from "@/lib/groupe/actions";
import type { ModificationGroupe } from "@/lib/groupe/queries/choix";
import { PlacesChamp, SorteChamp } from "./champs";

type Props = { espace: string; page: ModificationGroupe };

/** Changes what a group is, for which service, and how many it holds. */
export function ModificationForm({ espace, page: { groupe, structures } }: Props) {
  const { id, version, sorte, structureId, places } = groupe;
  return (
    <ActionForm
      action={updateGroupe.bind(null, espace)}
      version={version}
      hidden={{ groupeId: id }}
      className="max-w-form"
    >
      <SorteChamp defaultValue={sorte} />
      <Select
        name="structureId"
        label="Service qui demande"
        optional
        placeholder="Plusieurs services"
        options={structures}
        defaultValue={structureId ?? ""}
      />
      <PlacesChamp defaultValue={places} />
      <div>
        <SubmitButton>Enregistrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
