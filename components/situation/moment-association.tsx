import { TimelineEntry } from "@/components/ui/timeline";
import type { AssociationLigne } from "@/lib/association/queries/associations";
import { formatJourLong, type Jour } from "@/lib/time";

const PHRASES = {
  PROPOSEE: "reçoit une invitation à prendre part au travail",
  ACCEPTEE: "prend part au travail",
  TERMINEE: "ne prend plus part au travail",
  DECLINEE: "a décliné",
} as const;

/** Someone is asked, joins, or leaves. */
export function MomentAssociation({ le, association }: { le: Jour; association: AssociationLigne }) {
  const { nom, structure, profession, statut, proposeePar } = association;
  return (
    <TimelineEntry
      date={formatJourLong(le)}
      title={`${nom} ${PHRASES[statut]}`}
      state={statut === "PROPOSEE" ? "waiting" : "past"}
    >
      <p className="text-ink-soft">
        {[profession, structure].filter(Boolean).join(", ")}
        {statut === "PROPOSEE" ? ` ; sur proposition de ${proposeePar}` : null}
      </p>
    </TimelineEntry>
  );
}
