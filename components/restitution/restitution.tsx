import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { reportSeance } from "@/lib/restitution/actions";
import { isRestitutionDue } from "@/lib/restitution/rules";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatJour, type Jour } from "@/lib/time";

type Props = { espace: string; seance: SeanceDetail; valide: boolean; aujourdhui: Jour };

/** The second duty to the person (000:69): the conclusions come back to them, once they are validated. */
export function Restitution({ espace, seance, valide, aujourdhui }: Props) {
  const { id, restitution, statut, droits } = seance;
  if (statut.code === "ANNULEE" || statut.code === "NON_TENUE") return null;
  const due = isRestitutionDue({ valide, restitueeLe: restitution?.le ?? null });
  return (
    <div className="flex flex-col gap-2">
      {restitution ? (
        <>
          <StatusBadge tone="done">Conclusions dites à la personne</StatusBadge>
          <p className="text-14 text-ink-soft">
            le {formatJour(restitution.le)}, noté par {restitution.par}
          </p>
        </>
      ) : (
        <StatusBadge tone={due ? "waiting" : "neutral"}>
          {due ? "Lui dire les conclusions" : "Conclusions à dire, une fois validées"}
        </StatusBadge>
      )}
      {due && droits.referent ? (
        <ActionForm action={reportSeance.bind(null, espace)} hidden={{ seanceId: id }} className="gap-3">
          <DateInput
            name="restitueeLe"
            label="Elle les a sues le"
            defaultValue={aujourdhui}
            max={aujourdhui}
          />
          <SubmitButton variant="secondary">Noter qu’elles sont dites</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
