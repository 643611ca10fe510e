import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { donnerCode } from "@/lib/facteur/actions";
import { CodeInput } from "./code-input";

/** The six digits that end a sign-in; `suite` is where the person was heading. */
export function CodeForm({ suite }: { suite: string }) {
  return (
    <ActionForm action={donnerCode} hidden={{ suite }}>
      <CodeInput />
      <div>
        <SubmitButton pendingLabel="Vérification…">Entrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
