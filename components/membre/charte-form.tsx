import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; version: string; engagement?: string };

export function CharteForm({ action, version, engagement }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ version, ...(engagement ? { engage: "on" } : {}) }}
      className="mt-10 border-t border-rule pt-8"
    >
      <Checkbox name="charte" label="J’ai lu la charte et je m’engage à la respecter." />
      {engagement ? <Checkbox name="engagement" label={engagement} /> : null}
      <div>
        <SubmitButton>Accepter et entrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
