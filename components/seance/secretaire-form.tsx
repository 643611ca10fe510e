import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignSecretaire } from "@/lib/seance/actions";
import type { SeanceDetail } from "@/lib/seance/queries/get";

type Props = { espace: string; seance: SeanceDetail; secretaires: { id: string; nom: string }[] };

/** The named secretary reads and writes the minutes of this séance, and of no other. */
export function SecretaireForm({ espace, seance, secretaires }: Props) {
  return (
    <ActionForm
      action={assignSecretaire.bind(null, espace)}
      version={seance.version}
      hidden={{ seanceId: seance.id }}
      className="gap-3"
    >
      <Select
        name="secretaireId"
        label="Qui prend les notes"
        optional
        placeholder="Personne"
        defaultValue={seance.secretaire?.id ?? ""}
        options={secretaires.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <div>
        <SubmitButton variant="secondary">Nommer</SubmitButton>
      </div>
    </ActionForm>
  );
}
