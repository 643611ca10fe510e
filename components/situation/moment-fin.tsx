import Link from "next/link";
import { TimelineEntry } from "@/components/ui/timeline";
import { EFFET_LABELS } from "@/lib/cloture/labels";
import type { CloturePartie } from "@/lib/situation/queries/parties";
import { formatSuivi } from "@/lib/suivi/labels";
import type { SuiviLigne } from "@/lib/suivi/queries";
import { formatJourLong, type Jour } from "@/lib/time";

/** How the work ended, and why: an ended case is not a failed one. */
export function MomentCloture({ le, href, cloture }: { le: Jour; href: string; cloture: CloturePartie }) {
  return (
    <TimelineEntry
      date={formatJourLong(le)}
      title={
        <Link className="link text-ink" href={href}>
          Le travail prend fin
        </Link>
      }
    >
      <p>{cloture.motif}.</p>
    </TimelineEntry>
  );
}

/** The follow-ups at 3 and 6 months, done or to come. */
export function MomentSuivi({ le, href, suivi }: { le: Jour; href: string; suivi: SuiviLigne }) {
  const { mois, faitLe, effet } = suivi;
  return (
    <TimelineEntry
      date={formatJourLong(le)}
      state={faitLe ? "past" : "coming"}
      title={
        <Link className="link text-ink" href={href}>
          {formatSuivi(mois)}
        </Link>
      }
    >
      {effet ? <p className="text-ink-soft">{EFFET_LABELS[effet]}.</p> : null}
    </TimelineEntry>
  );
}
