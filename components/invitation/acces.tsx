import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { membreId: string; envoyer: FormAction; retirer: FormAction | null };

/** Sends the invitation of a member, again where there is one; and withdraws it. */
export function InvitationMembre({ membreId, envoyer, retirer }: Props) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ActionForm action={envoyer} hidden={{ membreIds: membreId }}>
        <SubmitButton variant="secondary" pendingLabel="Envoi…">
          {retirer ? "Envoyer un nouveau lien" : "Envoyer une invitation"}
        </SubmitButton>
      </ActionForm>
      {retirer ? (
        <ActionForm action={retirer} hidden={{ membreId }}>
          <SubmitButton variant="quiet">Retirer l’invitation</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
