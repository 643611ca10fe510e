import { StatutSeance } from "@/components/seance/statut-seance";
import { cx } from "@/components/ui/cx";
import { MODALITE_SEANCE_LABELS } from "@/lib/seance/labels/agenda";
import type { AgendaSeance } from "@/lib/seance/queries/agenda";
import { formatHeure, formatPlage, heureOf } from "@/lib/time";

type Props = { espace: string; zone: string; seance: AgendaSeance; moi: string; now: Date; court?: boolean };

/**
 * A séance in a view: hours, code, place, status, and its date one click away from another. Its colour and the shape of
 * its edge say the status, and the word does too; a group's has an edge on either side, and says so. Dragging it says where it would go; the form asks the rest.
 */
export function AgendaEvenement({ espace, zone, seance, moi, now, court }: Props) {
  const { id, code, modalite, statut, debut, fin, lieu, intervenant, deplacable, reserve } = seance;
  const href = `/${espace}/seances/${id}`;
  return (
    <div
      data-statut={statut}
      data-modalite={modalite}
      data-seance={deplacable ? href : undefined}
      data-heure={heureOf(debut, zone)}
      draggable={deplacable || undefined}
      className={cx("agenda-seance", court && "agenda-courte")}
    >
      <a href={href} data-lien className="font-semibold after:absolute after:inset-0">
        <span className="agenda-heures">{formatPlage(debut, fin, zone).replace("de ", "")}</span>
        <span className="agenda-debut">{formatHeure(debut, zone)}</span>{" "}
        <span className="agenda-code">{code}</span>
        {modalite === "COLLECTIF" ? (
          <span className="font-normal"> {MODALITE_SEANCE_LABELS.COLLECTIF}</span>
        ) : null}
      </a>
      {court ? null : (
        <>
          {lieu ? <span>{lieu}</span> : null}
          {intervenant.id === moi ? null : <span className="text-ink-soft">{intervenant.nom}</span>}
          {reserve ? (
            <span className="agenda-reste text-ink-soft">
              temps réservé {formatPlage(reserve.debut, reserve.fin, zone)}
            </span>
          ) : null}
        </>
      )}
      <span>
        <StatutSeance statut={statut} passee={fin < now} />
      </span>
      {deplacable && !court ? (
        <a href={`${href}/reporter`} className="link no-print relative z-10 w-fit text-14">
          Déplacer<span className="sr-only"> {code}</span>
        </a>
      ) : null}
    </div>
  );
}
