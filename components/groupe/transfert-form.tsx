import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { transferGroupe } from "@/lib/groupe/actions";
import type { TransfertGroupe } from "@/lib/groupe/queries/choix";

type Props = { espace: string; page: TransfertGroupe };

/** Another intervenant·e: the group and its séances to come. */
export function TransfertGroupeForm({ espace, page: { groupe, intervenants } }: Props) {
  if (intervenants.length === 0)
    return <p className="max-w-form">Votre espace ne compte pas d’autre intervenante ou intervenant.</p>;
  return (
    <ActionForm
      action={transferGroupe.bind(null, espace)}
      version={groupe.version}
      hidden={{ groupeId: groupe.id }}
      className="max-w-form"
    >
      <Select
        name="membreId"
        label="À qui confier le groupe ?"
        placeholder="Choisissez une personne"
        options={intervenants}
      />
      <div>
        <SubmitButton>Confier le groupe</SubmitButton>
      </div>
    </ActionForm>
  );
}
