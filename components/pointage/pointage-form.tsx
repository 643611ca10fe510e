import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { attendParJeton, attendSeance } from "@/lib/pointage/actions";

type Props = { espace: string; seanceId: string; jeton?: string };

/** One button, one presence: one's own. */
export function PointageForm({ espace, seanceId, jeton }: Props) {
  const action = jeton ? attendParJeton : attendSeance;
  return (
    <ActionForm action={action.bind(null, espace)} hidden={{ seanceId, ...(jeton ? { jeton } : {}) }}>
      <SubmitButton pendingLabel="Un instant…">Je suis présent·e</SubmitButton>
    </ActionForm>
  );
}
