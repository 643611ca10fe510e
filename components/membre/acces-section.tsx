import { ActionForm } from "@/components/ui/action-form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; membreId: string; actif: boolean; depart: string };

/**
 * Closes an access, or opens it again. Closing goes by what is entrusted to them first; at once, for who must be kept out
 * today, takes two gestures.
 */
export function AccesSection({ action, membreId, actif, depart }: Props) {
  return (
    <Section
      title={actif ? "Fermer l’accès" : "Rouvrir l’accès"}
      lead={
        actif
          ? "La personne ne pourra plus entrer, dès sa prochaine page, et l’invitation qui l’attendait est retirée. Ce qu’elle a écrit reste."
          : "Ses rôles sont gardés, et son mot de passe aussi. Ce qui n’avait pas servi, lien ou code, est à redonner."
      }
    >
      <div className="flex flex-col gap-6">
        {actif ? (
          <div>
            <LinkButton href={depart}>Préparer son départ</LinkButton>
          </div>
        ) : null}
        <ActionForm action={action} hidden={{ membreId, rouvrir: actif ? "false" : "true" }}>
          {actif ? (
            <FormDisclosure summary="Fermer tout de suite, sans rien transmettre">
              <p className="max-w-reading">
                Ce qui lui est confié reste à son nom, sans personne pour y travailler, jusqu’à ce que vous le
                confiiez.
              </p>
              <div>
                <SubmitButton variant="danger">Fermer l’accès</SubmitButton>
              </div>
            </FormDisclosure>
          ) : (
            <div>
              <SubmitButton variant="secondary">Rouvrir l’accès</SubmitButton>
            </div>
          )}
        </ActionForm>
      </div>
    </Section>
  );
}
