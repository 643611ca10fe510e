import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { askEvaluation } from "@/lib/evaluation/actions";

type Props = { espace: string; groupeId: string; annee: number; restent: number };

/** Asks those who have not answered; nothing when everyone has. */
export function DemandeEvaluation({ espace, groupeId, annee, restent }: Props) {
  if (restent <= 0) return null;
  return (
    <ActionForm action={askEvaluation.bind(null, espace)} hidden={{ groupeId, annee: String(annee) }}>
      <SubmitButton variant="secondary">Demander leur avis aux membres</SubmitButton>
    </ActionForm>
  );
}
