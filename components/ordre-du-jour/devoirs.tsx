import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { announceExamen } from "@/lib/annonce/actions";
import { isAnnonceDue } from "@/lib/annonce/rules";
import type { ExamenLigne } from "@/lib/ordre-du-jour/queries";
import { reportExamen } from "@/lib/restitution/actions";
import { isRestitutionDue } from "@/lib/restitution/rules";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatJour, type Jour, jourOf } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  seance: SeanceDetail;
  examen: ExamenLigne;
  /** The minutes are validated: there are conclusions to tell. */
  valide: boolean;
  aujourdhui: Jour;
};

/** The two duties towards the person whose situation is worked on in a group (000:69): its référent·e's own. */
export function Devoirs({ espace, zone, seance, examen, valide, aujourdhui }: Props) {
  const { situationId, code, etat, annonceeLe, restitueeLe } = examen;
  const jour = jourOf(seance.prevu.debut, zone);
  const auPlusTard = aujourdhui < jour ? aujourdhui : jour;
  const annoncer = etat !== "RETIREE" && isAnnonceDue({ statut: seance.statut.code, annonceeLe });
  const restituer = etat === "TRAVAILLEE" && isRestitutionDue({ valide, restitueeLe });
  const hidden = { seanceId: seance.id, situationId };
  return (
    <div className="flex flex-col gap-3">
      <p className="font-semibold">Situation {code}</p>
      <StatusBadge tone={annonceeLe ? "done" : annoncer ? "waiting" : "neutral"}>
        {annonceeLe
          ? `La personne sait quand, depuis le ${formatJour(annonceeLe)}`
          : annoncer
            ? "Dire à la personne quand"
            : "À dire une fois la date confirmée"}
      </StatusBadge>
      {annoncer ? (
        <ActionForm
          action={announceExamen.bind(null, espace)}
          hidden={{ ...hidden, debut: seance.prevu.debut.toISOString() }}
          className="gap-3"
        >
          <DateInput name="annonceeLe" label="Elle l’a su le" defaultValue={auPlusTard} max={auPlusTard} />
          <SubmitButton variant="secondary">Noter qu’elle est prévenue</SubmitButton>
        </ActionForm>
      ) : null}
      {etat === "TRAVAILLEE" ? (
        <StatusBadge tone={restitueeLe ? "done" : restituer ? "waiting" : "neutral"}>
          {restitueeLe
            ? `Conclusions dites le ${formatJour(restitueeLe)}`
            : restituer
              ? "Lui dire les conclusions"
              : "Conclusions à dire, une fois validées"}
        </StatusBadge>
      ) : null}
      {restituer ? (
        <ActionForm action={reportExamen.bind(null, espace)} hidden={hidden} className="gap-3">
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
