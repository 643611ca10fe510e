import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { demanderMotDePasse } from "@/lib/compte/actions";

/** Asks for the link that gives a new password. */
export function OubliForm() {
  return (
    <ActionForm action={demanderMotDePasse}>
      <TextInput
        name="email"
        type="email"
        label="Adresse électronique"
        autoComplete="username"
        spellCheck={false}
      />
      <div>
        <SubmitButton pendingLabel="Envoi…">Recevoir un lien</SubmitButton>
      </div>
    </ActionForm>
  );
}
