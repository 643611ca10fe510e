import type { Personne } from "./agenda";
import type { Calendrier } from "./calendrier";
import type { Disponibilite } from "./disponibilites";
import type { Occupations } from "./occupations";
import type { Protocole } from "./protocole";
import type { Trajets } from "./trajets";

/** One situation's question to the planner. The first four are made once for all the situations of an espace. */
export type Recherche = {
  calendrier: Calendrier;
  occupations: Occupations;
  trajets: Trajets;
  now: Date;
  protocole: Protocole;
  /** Their preparation, synthèse and travel are reserved with the séance. */
  intervenant: Personne & { disponibilites: readonly Disponibilite[] };
  /** The others give the time of the séance, and their travel. */
  participants: readonly Personne[];
  /** Where the séance is held; by default where the intervenant·e is that day. */
  lieu?: string;
  /** The hour to come nearest to (`HH:MM`, wall clock); by default the earliest. */
  heure?: string;
};
