import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Saisies } from "@/lib/demande/queries/saisie";

type Props = { action: FormAction; professionnels: Saisies["professionnels"] };

/** For whom it is noted: the only question before the steps themselves. */
export function SaisieForm({ action, professionnels }: Props) {
  return (
    <Section
      title="Pour qui"
      lead="Les étapes sont celles du professionnel. Notez ce qui vous est dit, jamais le nom de la personne accompagnée ni ses initiales : le code tiré au hasard se donne au professionnel, qui seul sait de qui il s’agit."
    >
      <ActionForm action={action}>
        <Select
          name="auteurId"
          label="Qui demande ?"
          help="Une personne qui n’est pas dans la liste reçoit d’abord un accès de l’administration."
          placeholder="Choisissez"
          options={professionnels.map(({ id, nom, structure }) => ({
            value: id,
            label: [nom, structure].filter(Boolean).join(", "),
          }))}
        />
        <div>
          <SubmitButton pendingLabel="Ouverture…">Commencer à noter</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
