import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeAbonnement } from "@/lib/abonnement/actions";

/** Ends the address at once. */
export function RevoquerForm({ espace }: { espace: string }) {
  return (
    <ActionForm action={closeAbonnement.bind(null, espace)}>
      <div>
        <SubmitButton variant="secondary" pendingLabel="Suppression…">
          Supprimer l’adresse
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
