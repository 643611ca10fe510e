import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { announceSeance } from "@/lib/annonce/actions";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatJour, type Jour, jourOf } from "@/lib/time";

type Props = { espace: string; seance: SeanceDetail; zone: string; aujourdhui: Jour };

/** The first duty to the person (000:69): they know when their situation will be spoken of. */
export function Annonce({ espace, seance, zone, aujourdhui }: Props) {
  const { id, annonce, statut, prevu, droits } = seance;
  const { code } = statut;
  const jour = jourOf(prevu.debut, zone);
  const auPlusTard = aujourdhui < jour ? aujourdhui : jour;
  const notable = droits.referent && (code === "CONFIRMEE" || code === "TENUE");
  return (
    <div className="flex flex-col gap-2">
      {annonce ? (
        <>
          <StatusBadge tone="done">La personne sait quand</StatusBadge>
          <p className="text-14 text-ink-soft">
            depuis le {formatJour(annonce.le)}, noté par {annonce.par}
          </p>
        </>
      ) : (
        <StatusBadge tone={code === "CONFIRMEE" ? "waiting" : "neutral"}>{manqueOf(code)}</StatusBadge>
      )}
      {notable && !annonce ? (
        <ActionForm
          action={announceSeance.bind(null, espace)}
          hidden={{ seanceId: id, debut: prevu.debut.toISOString() }}
          className="gap-3"
        >
          <DateInput name="annonceeLe" label="Elle l’a su le" defaultValue={auPlusTard} max={auPlusTard} />
          <SubmitButton variant="secondary">Noter qu’elle est prévenue</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}

function manqueOf(code: SeanceDetail["statut"]["code"]): string {
  if (code === "CONFIRMEE") return "Dire à la personne quand";
  return code === "PROPOSEE" || code === "REPORTEE"
    ? "À dire une fois la date confirmée"
    : "Moment non annoncé";
}
