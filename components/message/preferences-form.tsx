import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { PREFERENCE_LABELS } from "@/lib/message/labels/reglages";
import type { SorteAuChoix } from "@/lib/message/rules/sortes";

type Props = {
  action: FormAction;
  /** Those that can concern the reader. */
  sortes: readonly SorteAuChoix[];
  voulues: SorteAuChoix[];
};

/** The mails one may do without. */
export function PreferencesForm({ action, sortes, voulues }: Props) {
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
