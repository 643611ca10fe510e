import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { preparerFacteur } from "@/lib/facteur/actions";

/** The first step: who turns it on is who knows the password. */
export function PreparationForm() {
  return (
    <ActionForm action={preparerFacteur}>
      <p className="max-w-reading">
        Il vous faut une application de codes sur votre téléphone : FreeOTP, Aegis, Google Authenticator,
        Microsoft Authenticator, ou celle de votre gestionnaire de mots de passe. Elle marche sans réseau, et
        ne voit rien de Recul.
      </p>
      <TextInput
        name="motDePasse"
        type="password"
        label="Votre mot de passe"
        autoComplete="current-password"
      />
      <div>
        <SubmitButton pendingLabel="Préparation…">Commencer</SubmitButton>
      </div>
    </ActionForm>
  );
}
