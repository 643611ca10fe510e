import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: FormAction;
  membres: readonly { id: string; prenom: string; nom: string; dite: string; attend: boolean }[];
  /** How many more than go at once. */
  reste: number;
};

/** Whom to invite: those nobody has invited yet are ticked. */
export function InvitationsForm({ action, membres, reste }: Props) {
  return (
    <ActionForm action={action}>
      <CheckboxGroup
        name="membreIds"
        label="À qui envoyer un lien"
        help={
          reste > 0
            ? `Les ${membres.length} premières personnes ; ${reste} autres viendront ensuite.`
            : "Un lien chacun, qui sert une fois, pendant sept jours. Un nouveau lien prend la place du premier."
        }
        options={membres.map(({ id, prenom, nom, dite }) => ({
          value: id,
          label: `${prenom} ${nom}`,
          ...(dite ? { help: dite } : {}),
        }))}
        defaultValue={membres.filter(({ attend }) => attend).map(({ id }) => id)}
      />
      <div>
        <SubmitButton pendingLabel="Envoi…">Envoyer les invitations</SubmitButton>
      </div>
    </ActionForm>
  );
}
