import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { SANS_COURRIEL } from "@/lib/invitation/labels";

type Props = {
  membreId: string;
  /** What became of the one they have; null: they have none. */
  dite: string | null;
  /** Whether mails leave from here; otherwise, where the sheets are. */
  courriel: boolean;
  feuilles: string;
  envoyer: FormAction;
  retirer: FormAction;
};

/** Sends the invitation of a member, again where there is one; and withdraws it. Where no mail leaves, what to do instead. */
export function InvitationSection({ membreId, dite, courriel, feuilles, envoyer, retirer }: Props) {
  if (!courriel)
    return (
      <Section title="Lui ouvrir la porte" lead={SANS_COURRIEL}>
        <div>
          <LinkButton href={feuilles}>Imprimer sa feuille d’accès</LinkButton>
        </div>
      </Section>
    );
  return (
    <Section
      title="Son invitation"
      lead={dite ? `${dite}. Un nouveau lien prend la place du premier.` : "Aucun lien ne l’attend."}
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
