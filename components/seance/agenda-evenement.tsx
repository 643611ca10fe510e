import { AgendaChevauche } from "@/components/seance/agenda-chevauche";
import { AgendaStatut } from "@/components/seance/agenda-statut";
import { AgendaTitre } from "@/components/seance/agenda-titre";
import { cx } from "@/components/ui/cx";
import { MODALITE_SEANCE_LABELS, titreOf } from "@/lib/seance/labels/agenda";
import type { AgendaEvenement as Evenement } from "@/lib/seance/queries/agenda";
import { formatHeure, formatPlage, heureOf } from "@/lib/time";

type Props = { espace: string; zone: string; evenement: Evenement; moi: string; now: Date; court?: boolean };

/**
 * An event in a view: hours, what it is, place, status, and its date one click away from another. Its shape says its
 * kind (a group's séance has an edge on either side), its colour and the shape of its edge say the status, and words do
 * too. Dragging it says where it would go; the form asks the rest.
 */
export function AgendaEvenement({ espace, zone, evenement, moi, now, court }: Props) {
  const { id, nature, statut, debut, fin, lieu, intervenant, deplacable, reserve } = evenement;
  const href = `/${espace}/${nature}s/${id}`;
  return (
    <div
      data-nature={nature}
      data-statut={statut}
      data-modalite={evenement.nature === "seance" ? evenement.modalite : undefined}
      data-evenement={deplacable ? href : undefined}
      data-heure={heureOf(debut, zone)}
      draggable={deplacable || undefined}
      className={cx("agenda-seance", court && "agenda-courte")}
    >
      {court ? null : <AgendaChevauche evenement={evenement} />}
      <a href={href} data-lien className="font-semibold after:absolute after:inset-0">
        <span className="agenda-heures">{formatPlage(debut, fin, zone).replace("de ", "")}</span>
        <span className="agenda-debut">{formatHeure(debut, zone)}</span> <AgendaTitre evenement={evenement} />
        {evenement.nature === "seance" && evenement.modalite === "COLLECTIF" ? (
          <span className="font-normal"> {MODALITE_SEANCE_LABELS.COLLECTIF}</span>
        ) : null}
      </a>
      {court ? null : (
        <>
          {lieu ? <span className={cx(nature === "rencontre" && "agenda-reste")}>{lieu}</span> : null}
          {intervenant.id === moi ? null : <span className="text-ink-soft">{intervenant.nom}</span>}
          {reserve ? (
            <span className="agenda-reste text-ink-soft">
              temps réservé {formatPlage(reserve.debut, reserve.fin, zone)}
            </span>
          ) : null}
        </>
      )}
      <span>
        <AgendaStatut evenement={evenement} now={now} />
      </span>
      {deplacable && !court ? (
        <a href={`${href}/reporter`} className="agenda-deplacer link no-print relative z-10 w-fit text-14">
          {evenement.nature === "seance" ? "Reporter" : "Déplacer"}
          <span className="sr-only"> {titreOf(evenement)}</span>
        </a>
      ) : null}
    </div>
  );
}
