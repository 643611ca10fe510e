import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { Definitif } from "./definitif";

/** One situation, by the code its référent·e gives. */
export function EffacementForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <TextInput name="code" label="Code de la situation" autoComplete="off" spellCheck={false} />
      <Definitif />
      <div>
        <SubmitButton variant="danger">Effacer cette situation</SubmitButton>
      </div>
    </ActionForm>
  );
}
