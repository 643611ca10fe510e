import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  membreId: string;
  /** What became of the one they have; null: they have none. */
  dite: string | null;
  envoyer: FormAction;
  retirer: FormAction;
};

/** Sends the invitation of a member, again where there is one; and withdraws it. */
export function InvitationSection({ membreId, dite, envoyer, retirer }: Props) {
  return (
    <Section
      title="Son invitation"
      lead={
        dite
          ? `${dite}. Un nouveau lien prend la place du premier.`
          : "Personne n’est encore entré avec cette adresse, et aucun lien ne l’attend."
      }
    >
      <div className="flex flex-wrap items-start gap-3">
        <ActionForm action={envoyer} hidden={{ membreIds: membreId }}>
          <SubmitButton variant="secondary" pendingLabel="Envoi…">
            {dite ? "Envoyer un nouveau lien" : "Envoyer une invitation"}
          </SubmitButton>
        </ActionForm>
        {dite ? (
          <ActionForm action={retirer} hidden={{ membreId }}>
            <SubmitButton variant="quiet">Retirer l’invitation</SubmitButton>
          </ActionForm>
        ) : null}
      </div>
    </Section>
  );
}
