import { formatAcces, formatSalle } from "@/lib/lieu/labels";
import type { EndroitChoix } from "@/lib/lieu/queries";
import { isTropPetite } from "@/lib/lieu/rules";

type Props = {
  endroit: EndroitChoix;
  /** « mardi 3 mars, de 14 h à 16 h ». */
  quand: string;
  /** How many people would sit there. */
  attendues: number;
};

/** A place one thinks of meeting at: which rooms are free and large enough, and how one gets in. */
export function Endroit({ endroit, quand, attendues }: Props) {
  const { nom, salles } = endroit;
  const acces = formatAcces(endroit);
  if (salles.length === 0 && !acces) return null;
  return (
    <section aria-label={nom} className="flex flex-col gap-2">
      {salles.length > 0 ? (
        <>
          <p>
            Salles de {nom}, {quand}, pour {attendues} personnes :
          </p>
          <ul className="flex flex-col border-b border-rule">
            {salles.map((salle) => (
              <li
                key={salle.id}
                className="flex flex-wrap justify-between gap-x-6 border-t border-rule py-2.5"
              >
                <span>{formatSalle(salle)}</span>
                <span className="text-ink-soft">{etatOf(salle, attendues)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {acces ? <p className="text-ink-soft">Pour venir : {acces}</p> : null}
    </section>
  );
}

function etatOf({ prise, ...salle }: EndroitChoix["salles"][number], attendues: number): string {
  if (prise) return "déjà prise à cette heure";
  return isTropPetite(salle, attendues) ? "trop petite" : "libre";
}
