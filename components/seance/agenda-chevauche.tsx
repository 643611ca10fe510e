import { Icon } from "@/components/ui/icon";
import { CHEVAUCHE_LABELS } from "@/lib/seance/labels/agenda";
import type { AgendaEvenement } from "@/lib/seance/queries/agenda";

/** Said on an event at an hour that is taken elsewhere: a mark and words, the first of them where there is little room. */
export function AgendaChevauche({ evenement: { chevauche } }: { evenement: AgendaEvenement }) {
  if (!chevauche) return null;
  const [court, reste] = CHEVAUCHE_LABELS[chevauche];
  return (
    <span className="agenda-chevauche text-14 text-brick">
      <Icon name="alerte" className="-mt-0.5 mr-1 inline size-4" />
      {court} <span>{reste}</span>
    </span>
  );
}
