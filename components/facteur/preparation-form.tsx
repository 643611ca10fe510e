import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Preuve } from "@/lib/compte/queries/titulaire";
import { preparerFacteur } from "@/lib/facteur/actions";
import { PreuveChamps } from "./preuve-champs";

/** The first step: who turns it on is who signs in. */
export function PreparationForm({ preuve, suite }: { preuve: Preuve; suite?: string | undefined }) {
  return (
    <ActionForm action={preparerFacteur} hidden={suite ? { suite } : {}}>
      <p className="max-w-reading">
        Il vous faut une application de codes sur votre téléphone : FreeOTP, Aegis, Google Authenticator,
        Microsoft Authenticator, ou celle de votre gestionnaire de mots de passe. Elle marche sans réseau, et
        ne voit rien de Recul.
      </p>
      <PreuveChamps preuve={preuve} />
      <div>
        <SubmitButton pendingLabel="Préparation…">Commencer</SubmitButton>
      </div>
    </ActionForm>
  );
}
