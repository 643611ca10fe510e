import type { Absence } from "@/lib/cadence/rules/agenda";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import type { Disponibilite, Particulier } from "@/lib/cadence/rules/disponibilites";
import type { ZoneFeries } from "@/lib/cadence/rules/feries";
import { type Booking, busyIndex, type Occupations } from "@/lib/cadence/rules/occupations";
import { ouvreOf, type Protocole } from "@/lib/cadence/rules/protocole";
import type { Recherche } from "@/lib/cadence/rules/recherche";
import { createTrajets, type Trajet } from "@/lib/cadence/rules/trajets";
import { vacancesOf, type ZoneScolaire } from "@/lib/cadence/rules/vacances";
import { SEMAINE_ORDINAIRE } from "@/lib/disponibilite/rules";
import { overlaps, type Plage } from "@/lib/seance/rules/creneau";
import { addDays, heureOf, type Jour, jourOf } from "@/lib/time";
import type { Modalite, StatutSeance } from "@/prisma/client/enums";

/** Everything the planner reads of an espace's calendars for some members. */
export type Contexte = {
  zone: string;
  calendrierFerie: string;
  /** Null: the espace pays no heed to school holidays. */
  zoneScolaire: string | null;
  personnes: ReadonlyMap<
    string,
    { disponibilites: Disponibilite[]; particuliers: Particulier[]; absences: Absence[] }
  >;
  occupations: Booking[];
  /** What calendars elsewhere say: avoided, and never in the way of a date chosen by hand. */
  ailleurs: Booking[];
  trajets: Trajet[];
};

export type Souhait = {
  intervenantId: string;
  participantIds: readonly string[];
  protocole: Protocole;
  lieuId: string | null;
  /** Wall clock `HH:MM`; null: the earliest. */
  heure: string | null;
  now: Date;
};

/** A question, and what is known of the two ways not to be free: booked here, or busy elsewhere. */
export type RechercheSeance = Recherche & { reservees: Occupations; ailleurs: Occupations };

/** The question put to the planner. An intervenant·e without a recorded week is asked on an ordinary one. */
export function createRecherche(contexte: Contexte, souhait: Souhait): RechercheSeance {
  const { zone, calendrierFerie, zoneScolaire, personnes, occupations, ailleurs, trajets } = contexte;
  const { intervenantId, participantIds, protocole, lieuId, heure, now } = souhait;
  const intervenant = personnes.get(intervenantId);
  const semaine = intervenant?.disponibilites.length ? intervenant.disponibilites : SEMAINE_ORDINAIRE;
  return {
    calendrier: createCalendrier({
      zone,
      feries: calendrierFerie as ZoneFeries,
      ...(zoneScolaire ? { vacances: vacancesOf(zoneScolaire as ZoneScolaire) } : {}),
    }),
    occupations: busyIndex([...occupations, ...ailleurs]),
    reservees: busyIndex(occupations),
    ailleurs: busyIndex(ailleurs),
    trajets: createTrajets(trajets),
    now,
    protocole,
    intervenant: {
      ...{ id: intervenantId, disponibilites: semaine },
      ...{ particuliers: intervenant?.particuliers ?? [], absences: intervenant?.absences ?? [] },
    },
    participants: participantIds.map((id) => {
      const personne = personnes.get(id);
      const disponibilites = personne?.disponibilites.length ? personne.disponibilites : null;
      const { particuliers = [], absences = [] } = personne ?? {};
      return { id, disponibilites, particuliers, absences };
    }),
    ...(lieuId ? { lieu: lieuId } : {}),
    ...(heure ? { heure } : {}),
  };
}

/** The first target when nothing was held yet: in a week, on a working day. Waiting is what overload looks like (002:561). */
export function premiereCible(aujourdhui: Jour): Jour {
  return ouvreOf(addDays(aujourdhui, 7));
}

/** How many séances are offered at once when the protocole says no number: half a year at the usual rhythm. */
export const SERIE_PAR_DEFAUT = 4;

/** The same of a group, whose whole series is made at once. */
const SERIE_COLLECTIVE = 6;
/** The longest series one looks for at once. */
export const SERIE_MAX = 12;

/** How many séances are suggested at once when nobody said: those the protocole still wants, or the next few. */
export function serieOf(
  modalite: Modalite,
  { nombreSeances }: { nombreSeances: number | null },
  prevues: number,
): number {
  if (modalite === "INDIVIDUEL") return SERIE_PAR_DEFAUT;
  const reste = nombreSeances === null ? SERIE_COLLECTIVE : nombreSeances - prevues;
  return Math.min(SERIE_MAX, Math.max(1, reste));
}

type Prevue = { statut: StatutSeance; debut: Date; lieuId: string | null };

/** Where and at what hour (wall clock in `zone`) the séances of a situation are: those of the last one, in order. */
export function habitudeOf(
  prevues: readonly Prevue[],
  zone: string,
): { lieuId: string | null; heure: string | null } {
  const derniere = prevues.at(-1);
  return { lieuId: derniere?.lieuId ?? null, heure: derniere ? heureOf(derniere.debut, zone) : null };
}

/** The séances of one status that have not begun. */
export function listAVenir<S extends Pick<Prevue, "statut" | "debut">>(
  prevues: readonly S[],
  statut: StatutSeance,
  now: Date,
): S[] {
  return prevues.filter((prevue) => prevue.statut === statut && prevue.debut > now);
}

/** What waits to be confirmed: the séances to come, or, where there is none, those of a past day noted afterwards. */
export function listAConfirmer<S extends Pick<Prevue, "statut" | "debut">>(
  prevues: readonly S[],
  now: Date,
): S[] {
  const aVenir = listAVenir(prevues, "PROPOSEE", now);
  return aVenir.length > 0 ? aVenir : prevues.filter(({ statut }) => statut === "PROPOSEE");
}

/** Those left without the room that others of the same place have: it was taken then. */
export function listSansSalle<S extends { lieuId: string | null; salleId: string | null }>(
  prevues: readonly S[],
): S[] {
  const avecSalle = new Set(prevues.flatMap(({ lieuId, salleId }) => (salleId ? [lieuId] : [])));
  return prevues.filter(({ lieuId, salleId }) => !salleId && avecSalle.has(lieuId));
}

/** Nothing more need be suggested: what is proposed waits to be confirmed, or half a year is booked. */
export function isSuffisante(prevues: readonly Prevue[], now: Date): boolean {
  const aVenir = prevues.filter(({ debut }) => debut > now);
  return aVenir.length >= SERIE_PAR_DEFAUT || listAVenir(prevues, "PROPOSEE", now).length > 0;
}

/** Why someone's calendar says no to a moment. */
export type Empechement = "PRIS" | "ABSENT" | "AILLEURS";

/**
 * Whether a member already has another séance then, is away that day, or busy as a calendar elsewhere says; null when
 * nothing is known against it.
 */
export function empechementOf(
  contexte: Contexte,
  membreId: string,
  { debut, fin }: Plage,
): Empechement | null {
  const jour = jourOf(debut, contexte.zone);
  const absences = contexte.personnes.get(membreId)?.absences ?? [];
  if (absences.some((absence) => "du" in absence && absence.du <= jour && jour <= absence.au))
    return "ABSENT";
  const tombe = ({ personneId, start, end }: Booking) =>
    personneId === membreId && overlaps({ debut: start, fin: end }, { debut, fin });
  if (contexte.occupations.some(tombe)) return "PRIS";
  return contexte.ailleurs.some(tombe) ? "AILLEURS" : null;
}
