import { buttonClass } from "@/components/ui/button-class";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatEcheance } from "@/lib/bureau/labels";
import type { Jour } from "@/lib/time";

type Props = { action: string; echeance?: Jour | null; enRetard?: boolean; today: Jour };

/**
 * At the end of a line that is one link: by when it is due, a word and a shape so that what is late shows without its
 * colour, and the look of the button that does it.
 */
export function AFaire({ action, echeance, enRetard = false, today }: Props) {
  const tone = enRetard ? "danger" : echeance === today ? "waiting" : "neutral";
  return (
    <span className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {echeance ? <StatusBadge tone={tone}>{formatEcheance(echeance, today)}</StatusBadge> : null}
      <span aria-hidden className={buttonClass("secondary", "no-print")}>
        {action}
      </span>
    </span>
  );
}
