import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; membreId: string; actif: boolean };

/** Closes an access at once, or opens it again. */
export function AccesSection({ action, membreId, actif }: Props) {
  return (
    <Section
      title={actif ? "Fermer l’accès" : "Rouvrir l’accès"}
      lead={
        actif
          ? "La personne ne pourra plus entrer, dès sa prochaine page, et l’invitation qui l’attendait est retirée. Ce qu’elle a écrit reste."
          : "Ses rôles sont gardés, et son mot de passe aussi. Ce qui n’avait pas servi, lien ou code, est à redonner."
      }
    >
      <ActionForm action={action} hidden={{ membreId, rouvrir: actif ? "false" : "true" }}>
        <div>
          <SubmitButton variant={actif ? "danger" : "secondary"}>
            {actif ? "Fermer l’accès" : "Rouvrir l’accès"}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
