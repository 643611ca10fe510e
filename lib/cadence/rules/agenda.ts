import type { Jour } from "@/lib/time";
import { type Calendrier, instantAt, type JourCivil, numeroOf } from "./calendrier";
import {
  type Disponibilite,
  type Particulier,
  particuliersOf,
  type Semaine,
  semaineOf,
  type Tranche,
} from "./disponibilites";
import { type Motif, PASSEE, type Role, SANS_CRENEAU_COMMUN } from "./motifs";
import type { Occupations } from "./occupations";
import { type Debuts, freeDebuts, mergePlages, type Plage } from "./plages";
import type { Trajets } from "./trajets";

const MINUTE = 60_000;

/** Whole days, both included, or a half-open stretch of instants. */
export type Absence = { du: Jour; au: Jour } | { start: Date; end: Date };

export type Personne = {
  id: string;
  /** `null` when nobody asked: then the others decide. An empty list means never. */
  disponibilites: readonly Disponibilite[] | null;
  /** Days with other hours: they replace the week's. */
  particuliers?: readonly Particulier[];
  absences?: readonly Absence[];
};

/** What a séance asks of a person. `depuis`: nothing can be reserved before that instant (ms). */
export type Besoin = {
  avantMinutes: number;
  dureeMinutes: number;
  apresMinutes: number;
  depuis: number;
  trajets: Trajets;
};

/** When a séance may begin, where, and the travel each way of the intervenant·e, who is asked first. */
export type Departs = Debuts & { lieu: string | undefined; trajetMinutes: number | undefined };

/** A person's time, ready to be read day after day. */
export type Agenda = {
  zone: string;
  semaine: Semaine;
  particuliers: ReadonlyMap<number, readonly Tranche[]>;
  absences: readonly Plage[];
  prises: readonly Plage[];
  /** The reasons, in the order of the steps at which nothing may be left. */
  etapes: readonly Motif[];
};

const INDISPONIBLE = 0;
const PASSE = 1;
const SANS_RIEN_DE_COMMUN = 2;
const ABSENT = 3;
const PRIS = 4;

export function createAgenda(
  { id: personneId, disponibilites, particuliers = [], absences = [] }: Personne,
  role: Role,
  occupations: Occupations,
  calendrier: Calendrier,
): Agenda {
  return {
    zone: calendrier.zone,
    semaine: semaineOf(disponibilites),
    particuliers: particuliersOf(particuliers),
    absences: mergePlages(absences.map((absence) => plageOf(absence, calendrier))),
    prises: occupations.get(personneId) ?? [],
    etapes: [
      { code: "indisponible", role, personneId },
      PASSEE,
      SANS_CRENEAU_COMMUN,
      { code: "absence", role, personneId },
      { code: "complet", role, personneId },
    ],
  };
}

/**
 * What is left of the departs when one more person must be free: their hours that day, then their
 * absences, then their bookings. With nothing left, the last step reached is the reason returned.
 */
export function narrowDeparts(
  departs: readonly Departs[],
  { zone, semaine, particuliers, absences, prises, etapes }: Agenda,
  jour: JourCivil,
  besoin: Besoin,
): Departs[] | Motif {
  const restants: Departs[] = [];
  let etape = INDISPONIBLE;
  for (const tranche of particuliers.get(jour.numero) ?? semaine[jour.weekday] ?? []) {
    const start = instantAt(jour, tranche.de, tranche.deMinutes, zone);
    const end = instantAt(jour, tranche.a, tranche.aMinutes, zone);
    for (const depart of departs) {
      const lieu = depart.lieu ?? tranche.lieu;
      const trajet = besoin.trajets(tranche.lieu, lieu);
      const avant = (besoin.avantMinutes + trajet) * MINUTE;
      const apres = (besoin.dureeMinutes + besoin.apresMinutes + trajet) * MINUTE;
      const trajetMinutes = depart.trajetMinutes ?? trajet;
      if (end - start < avant + apres) continue;

      const premier = Math.max(depart.premier, start + avant, besoin.depuis + avant);
      const dernier = Math.min(depart.dernier, end - apres);
      etape = Math.max(etape, end - apres < besoin.depuis + avant ? PASSE : SANS_RIEN_DE_COMMUN);
      if (premier > dernier) continue;
      etape = Math.max(etape, ABSENT);
      for (const present of freeDebuts({ premier, dernier }, absences, avant, apres)) {
        etape = PRIS;
        for (const libre of freeDebuts(present, prises, avant, apres)) {
          restants.push({ premier: libre.premier, dernier: libre.dernier, lieu, trajetMinutes });
        }
      }
    }
  }
  return restants.length > 0 ? restants : (etapes[etape] ?? SANS_CRENEAU_COMMUN);
}

function plageOf(absence: Absence, calendrier: Calendrier): Plage {
  if ("start" in absence) return { start: absence.start.getTime(), end: absence.end.getTime() };
  return {
    start: calendrier.jourCivil(numeroOf(absence.du)).debut,
    end: calendrier.jourCivil(numeroOf(absence.au)).fin,
  };
}
