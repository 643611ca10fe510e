import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { PREFERENCE_LABELS } from "@/lib/message/labels/reglages";
import { type SorteAuChoix, sortesAuChoixOf } from "@/lib/message/rules/sortes";
import type { RoleCode } from "@/prisma/client/enums";

type Props = {
  action: FormAction;
  roles: readonly RoleCode[];
  voulues: SorteAuChoix[];
};

/** The mails one may do without, among those that can concern the reader. */
export function PreferencesForm({ action, roles, voulues }: Props) {
  const sortes = sortesAuChoixOf(roles);
  if (sortes.length === 0) return <p>Aucun courriel facultatif ne concerne votre rôle.</p>;
  return (
    <ActionForm action={action}>
      <CheckboxGroup
        name="sorte"
        label="Je souhaite recevoir par courriel"
        optional
        defaultValue={voulues}
        options={sortes.map((sorte) => ({ value: sorte, ...PREFERENCE_LABELS[sorte] }))}
      />
      <div>
        <SubmitButton>Enregistrer mes préférences</SubmitButton>
      </div>
    </ActionForm>
  );
}
