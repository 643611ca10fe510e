import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignSecretaire } from "@/lib/rencontre/actions";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";

type Props = { espace: string; rencontre: RencontreDetail; secretaires: { id: string; nom: string }[] };

/** The named secretary reads and writes the minutes of this rencontre, and of no other. */
export function SecretaireForm({ espace, rencontre, secretaires }: Props) {
  return (
    <ActionForm
      action={assignSecretaire.bind(null, espace)}
      version={rencontre.version}
      hidden={{ rencontreId: rencontre.id }}
      className="gap-3"
    >
      <Select
        name="secretaireId"
        label="Qui rédige avec vous"
        optional
        placeholder="Personne"
        defaultValue={rencontre.secretaire?.id ?? ""}
        options={secretaires.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <div>
        <SubmitButton variant="secondary">Nommer</SubmitButton>
      </div>
    </ActionForm>
  );
}
