import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Brouillon } from "@/lib/demande/queries/brouillon";
import { etapePrecedente } from "@/lib/demande/rules/etapes";

type Props = { action: FormAction; brouillon: Brouillon; base: string; savedAt: string };

/** The last gesture of who types a demande for someone: it goes into its author's hands. */
export function TransmettreForm({ action, brouillon, base, savedAt }: Props) {
  const { id, version, auteur, saisie } = brouillon;
  return (
    <Section
      title={`Transmettre à ${auteur.nom}`}
      lead={`${auteur.nom} reçoit un message et un courriel, avec le code et rien d’autre ; relit, complète, confirme ce qui concerne l’accord de la personne, et dépose. Vous ne verrez plus que le code, les noms et les dates.`}
    >
      <ActionForm id="depot" action={action} version={version} hidden={{ demandeId: id }}>
        <FormActions aside={<p className="text-14 text-ink-soft">Enregistré à {savedAt}</p>}>
          <SubmitButton pendingLabel="Transmission…">Transmettre à {auteur.nom}</SubmitButton>
          <LinkButton href={`${base}/etape/${etapePrecedente(5, saisie.cadre.modalite)}`}>Revenir</LinkButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}
