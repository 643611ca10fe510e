import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { entrer } from "@/lib/compte/actions";

/** The code that opens one espace to an account that another has made. */
export function EntreeForm({ espace }: { espace: string }) {
  return (
    <ActionForm action={entrer} hidden={{ espace }}>
      <TextInput
        name="code"
        type="password"
        label="Mot de passe provisoire de cet espace"
        help="Votre propre mot de passe reste le même."
        autoComplete="one-time-code"
      />
      <div>
        <SubmitButton>Entrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
