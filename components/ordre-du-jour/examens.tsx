import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeSituation } from "@/lib/ordre-du-jour/actions";
import type { ExamenLigne } from "@/lib/ordre-du-jour/queries";

type Props = { espace: string; seanceId: string; examens: ExamenLigne[] };

/** Taking off the agenda what one may take off. */
export function Examens({ espace, seanceId, examens }: Props) {
  const retirables = examens.filter(({ retirable }) => retirable);
  if (retirables.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {retirables.map(({ situationId, code }) => (
        <ActionForm
          key={situationId}
          action={removeSituation.bind(null, espace)}
          hidden={{ seanceId, situationId }}
        >
          <SubmitButton variant="quiet">Retirer {code} de l’ordre du jour</SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}
