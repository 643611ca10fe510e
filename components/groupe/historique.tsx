import { Disclosure } from "@/components/ui/disclosure";
import { formatMouvement } from "@/lib/groupe/labels/groupe";
import type { MembreLigne } from "@/lib/groupe/queries/membres";
import { formatJourLong, jourOf } from "@/lib/time";
import { Membre } from "./membre";

type Props = { zone: string; anciens: readonly MembreLigne[] };

/** Who was in the group, or might have been: since when, until when, why. */
export function Historique({ zone, anciens }: Props) {
  if (anciens.length === 0) return null;
  const jour = (instant: Date) => formatJourLong(jourOf(instant, zone));
  return (
    <Disclosure summary={`Historique (${anciens.length})`}>
      <ul className="flex flex-col border-t border-rule">
        {anciens.map((membre) => {
          const { id, entreeLe, sortieLe, statutLe } = membre;
          const [debut, fin] = [jour(entreeLe ?? statutLe), jour(sortieLe ?? statutLe)];
          const dates = debut === fin ? `le ${fin}` : `du ${debut} au ${fin}`;
          return <Membre key={id} membre={membre} detail={`${formatMouvement(membre)}, ${dates}`} />;
        })}
      </ul>
    </Disclosure>
  );
}
