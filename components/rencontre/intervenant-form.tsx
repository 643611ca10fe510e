import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignIntervenant } from "@/lib/rencontre/actions";
import type { RencontreAFaire } from "@/lib/rencontre/queries/get";

type Props = { espace: string; page: RencontreAFaire };

/** Gives the rencontre to a colleague. */
export function IntervenantForm({ espace, page: { rencontre, collegues } }: Props) {
  return (
    <ActionForm
      action={assignIntervenant.bind(null, espace)}
      version={rencontre.version}
      hidden={{ rencontreId: rencontre.id }}
    >
      <Select
        name="intervenantId"
        label="Qui y sera"
        placeholder="Choisir"
        options={collegues.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <div>
        <SubmitButton variant="secondary">Confier la rencontre</SubmitButton>
      </div>
    </ActionForm>
  );
}
