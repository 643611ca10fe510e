import { StatutRencontre } from "@/components/rencontre/statut-rencontre";
import { StatutSeance } from "@/components/seance/statut-seance";
import type { AgendaEvenement } from "@/lib/seance/queries/agenda";

type Props = { evenement: AgendaEvenement; now: Date };

/** Where an event of the agenda stands, in the words of its kind. */
export function AgendaStatut({ evenement, now }: Props) {
  const passee = evenement.fin < now;
  return evenement.nature === "seance" ? (
    <StatutSeance statut={evenement.statut} passee={passee} />
  ) : (
    <StatutRencontre statut={evenement.statut} passee={passee} />
  );
}
