import type { Instantane } from "./instantane";
import { PARTIES, type PartieBilan } from "./plan";

/** Always first: the year in three sentences, and what a correction changes. */
const PREMIERES: readonly PartieBilan[] = ["synthese", "changements"];

type Placee = Exclude<PartieBilan, "synthese" | "changements">;

/** The parts an espace places as it likes. */
export const PLACEES = PARTIES.filter((partie): partie is Placee => !PREMIERES.includes(partie));

/** Those it may leave out; the source asks for the others (000:155-161). */
const FACULTATIVES: readonly PartieBilan[] = ["contexte", "groupes", "partenariats", "perspectives"];

export const isFacultative = (partie: PartieBilan): boolean => FACULTATIVES.includes(partie);

/** The parts in the order an espace chose; where it chose none, all of them in the source's. None that is asked for lacks. */
export function orderParties(choisies: readonly string[]): PartieBilan[] {
  if (choisies.length === 0) return [...PARTIES];
  const placees: PartieBilan[] = choisies.flatMap(
    (choisie) => PLACEES.find((partie) => partie === choisie) ?? [],
  );
  const oubliees = PLACEES.filter((partie) => !placees.includes(partie) && !isFacultative(partie));
  return [...new Set([...PREMIERES, ...placees, ...oubliees])];
}

/**
 * The parts at the places that were asked for, some of which are asked for twice: the one that was moved there takes the
 * place, and the one that had it gives way, up or down. `actuelles` is the order before.
 */
export function placeParties(
  places: Readonly<Record<Placee, string>>,
  actuelles: readonly PartieBilan[],
): Placee[] {
  const siegees = actuelles.filter((partie): partie is Placee => !PREMIERES.includes(partie));
  const rangOf = (partie: Placee) => {
    const [place, avant] = [Number(places[partie]), siegees.indexOf(partie) + 1];
    if (place === avant) return place;
    return avant === 0 || place < avant ? place - 0.5 : place + 0.5;
  };
  return PLACEES.filter((partie) => places[partie] !== "hors").toSorted((a, b) => rangOf(a) - rangOf(b));
}

/** The parts of a version, as it froze them; one that was left out since it was written keeps its words. */
export const partiesOf = (
  { parties = [...PARTIES] }: Pick<Instantane, "parties">,
  textes: Readonly<Record<string, string>>,
): PartieBilan[] => [...parties, ...PARTIES.filter((partie) => !parties.includes(partie) && textes[partie])];
