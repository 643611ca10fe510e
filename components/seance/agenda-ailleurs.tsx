import type { CSSProperties } from "react";
import { formatOccupe } from "@/lib/agenda-externe/labels";
import type { AgendaJour } from "@/lib/seance/queries/agenda";
import { heuresOf } from "@/lib/seance/rules/agenda";

type Heures = { de: number; a: number };
type Props = { zone: string; jour: Pick<AgendaJour, "jour" | "ailleurs">; amplitude: Heures };

/** Time taken in calendars elsewhere, behind the séances: hours, and nothing else. Outside the hours drawn, it is not. */
export function AgendaAilleurs({ zone, jour: { jour, ailleurs }, amplitude }: Props) {
  const visibles = ailleurs.flatMap((plage) => {
    const de = Math.max(amplitude.de, heuresOf(plage.debut, jour, zone));
    const a = Math.min(amplitude.a, heuresOf(plage.fin, jour, zone));
    return de < a ? [{ plage, de, a }] : [];
  });
  if (visibles.length === 0) return null;
  return (
    <ul>
      {visibles.map(({ plage, de, a }) => (
        <li
          key={`${plage.debut.getTime()}-${plage.fin.getTime()}`}
          className="agenda-ailleurs"
          style={{ "--de": de - amplitude.de, "--duree": a - de } as CSSProperties}
        >
          {formatOccupe([plage], jour, zone)}
        </li>
      ))}
    </ul>
  );
}
