import type { Personne } from "@/lib/cadence/rules/agenda";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import type { Disponibilite } from "@/lib/cadence/rules/disponibilites";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { PROTOCOLE_PAR_DEFAUT } from "@/lib/cadence/rules/protocole";
import type { Serie } from "@/lib/cadence/rules/serie";
import { createTrajets } from "@/lib/cadence/rules/trajets";
import { toInstant } from "@/lib/time";

export const PARIS = "Europe/Paris";
export const at = (jour: string, heure: string, zone = PARIS) => toInstant(jour, heure, zone);

/** The same hours on the days given; by default the whole working week. */
export const semaine = (
  de: string,
  a: string,
  { jours = [1, 2, 3, 4, 5], lieu = undefined as string | undefined } = {},
) => jours.map((weekday): Disponibilite => ({ weekday, de, a, lieu }));

export const MAELLE = {
  id: "maelle",
  disponibilites: semaine("09:00", "17:30"),
} satisfies Personne & { disponibilites: Disponibilite[] };

/** On lundi 4 janvier 2027, Maëlle, alone and free from 9 h to 17 h 30, plans from the next day on. */
export function createSerie(overrides: Partial<Serie> = {}): Serie {
  return {
    calendrier: createCalendrier({ zone: PARIS, feries: "metropole" }),
    occupations: busyIndex([]),
    trajets: createTrajets([]),
    now: at("2027-01-04", "08:00"),
    protocole: PROTOCOLE_PAR_DEFAUT,
    intervenant: MAELLE,
    participants: [],
    debut: "2027-01-05",
    ...overrides,
  };
}
