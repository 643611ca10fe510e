import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { rappelerDemande } from "@/lib/demande/actions/saisie";

/** One press to tell again its author that a demande waits for them. */
export function RappelForm({ espace, demandeId }: { espace: string; demandeId: string }) {
  return (
    <ActionForm action={rappelerDemande.bind(null, espace)} hidden={{ demandeId }} className="no-print gap-2">
      <div>
        <SubmitButton pendingLabel="Envoi…">Envoyer un rappel</SubmitButton>
      </div>
    </ActionForm>
  );
}
