import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { donnerCode } from "@/lib/facteur/actions";
import { CodeInput } from "./code-input";

/** The six digits that end a sign-in, or a recovery code; `suite` is where the person was heading. */
export function CodeForm({ suite }: { suite: string }) {
  return (
    <ActionForm action={donnerCode} hidden={{ suite }}>
      <CodeInput
        label="Code à six chiffres, ou code de secours"
        help="Un code de secours s’écrit comme ABCDE-12345, et sert une fois."
        secours
        autoFocus
      />
      <div>
        <SubmitButton pendingLabel="Vérification…">Entrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
