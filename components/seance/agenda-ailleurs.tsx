import type { CSSProperties } from "react";
import { formatOccupe, formatOccupeCourt } from "@/lib/agenda-externe/labels";
import type { AgendaJour } from "@/lib/seance/queries/agenda";
import { type Couloir, heuresOf } from "@/lib/seance/rules/agenda";
import type { Jour } from "@/lib/time";

type Heures = { de: number; a: number };
type Occupee = Heures & { plage: { debut: Date; fin: Date } };

/** Time taken in calendars elsewhere, within the hours drawn: outside them, it is not. */
export const ailleursOf = (
  { jour, ailleurs }: Pick<AgendaJour, "jour" | "ailleurs">,
  amplitude: Heures,
  zone: string,
): Occupee[] =>
  ailleurs.flatMap((plage) => {
    const de = Math.max(amplitude.de, heuresOf(plage.debut, jour, zone));
    const a = Math.min(amplitude.a, heuresOf(plage.fin, jour, zone));
    return de < a ? [{ plage, de, a }] : [];
  });

type Props = {
  zone: string;
  jour: Jour;
  amplitude: Heures;
  occupees: Occupee[];
  couloirs: (Couloir | null)[];
};

/** Time taken elsewhere, beside the events it overlaps: hours, and nothing else. */
export function AgendaAilleurs({ zone, jour, amplitude, occupees, couloirs }: Props) {
  if (occupees.length === 0) return null;
  return (
    <ul>
      {occupees.map(({ plage, de, a }, n) => {
        const couloir = couloirs[n];
        if (!couloir) return null;
        const { rang, sur } = couloir;
        const style = { "--de": de - amplitude.de, "--duree": a - de, "--rang": rang, "--sur": sur };
        return (
          <li
            key={`${plage.debut.getTime()}-${plage.fin.getTime()}`}
            className="agenda-ailleurs"
            style={style as CSSProperties}
          >
            {sur > 1 ? formatOccupeCourt(plage, jour, zone) : formatOccupe([plage], jour, zone)}
          </li>
        );
      })}
    </ul>
  );
}
