import { StatusBadge } from "@/components/ui/status-badge";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { formatJour } from "@/lib/time";

type Props = Pick<SeanceDetail, "annonce" | "restitution" | "statut">;

/** The two duties towards the person (000:69): told when, told the conclusions. */
export function Devoirs({ annonce, restitution, statut: { code } }: Props) {
  const abandonnee = code === "ANNULEE" || code === "NON_TENUE";
  return (
    <ul className="flex flex-col gap-4 text-14">
      <li className="flex flex-col gap-1">
        {annonce ? (
          <>
            <StatusBadge tone="done">Moment annoncé</StatusBadge>
            <span className="text-ink-soft">
              à la personne, le {formatJour(annonce.le)}, par {annonce.par}
            </span>
          </>
        ) : (
          <StatusBadge tone={code === "CONFIRMEE" ? "waiting" : "neutral"}>
            {abandonnee ? "Moment non annoncé" : "Moment à annoncer à la personne"}
          </StatusBadge>
        )}
      </li>
      {abandonnee ? null : (
        <li className="flex flex-col gap-1">
          {restitution ? (
            <>
              <StatusBadge tone="done">Conclusions restituées</StatusBadge>
              <span className="text-ink-soft">
                à la personne, le {formatJour(restitution.le)}, par {restitution.par}
              </span>
            </>
          ) : (
            <StatusBadge tone={code === "TENUE" ? "waiting" : "neutral"}>Conclusions à restituer</StatusBadge>
          )}
        </li>
      )}
    </ul>
  );
}
