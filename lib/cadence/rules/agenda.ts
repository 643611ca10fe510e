import type { Jour } from "@/lib/time";
import { type Calendrier, instantAt, type JourCivil, numeroOf } from "./calendrier";
import { createSemaine, type Disponibilite, type Tranche } from "./disponibilites";
import { type Motif, PASSEE, type Role } from "./motifs";
import type { Occupations } from "./occupations";
import { freeWithin, mergePlages, type Plage } from "./plages";
import type { Trajets } from "./trajets";

const MINUTE = 60_000;

/** Whole days, both included, or a half-open stretch of instants. */
export type Absence = { du: Jour; au: Jour } | { start: Date; end: Date };

export type Personne = {
  id: string;
  /** `null` when nobody asked: then the others decide. An empty list means never. */
  disponibilites: readonly Disponibilite[] | null;
  absences?: readonly Absence[];
};

/** What a séance asks of a person. `depuis`: nothing can begin before that instant (ms). */
export type Besoin = {
  avantMinutes: number;
  dureeMinutes: number;
  apresMinutes: number;
  depuis: number;
  trajets: Trajets;
};

/** The instants (ms, both included) at which a séance may begin, where, and the travel each way. */
export type Departs = { premier: number; dernier: number; lieu: string | undefined; trajetMinutes: number };

/** A person's time, ready to be read day after day. */
export type Agenda = {
  zone: string;
  semaine: (weekday: number) => readonly Tranche[];
  absences: readonly Plage[];
  prises: readonly Plage[];
  motifs: Record<"indisponible" | "absence" | "complet", Motif>;
};

export function createAgenda(
  { id: personneId, disponibilites, absences = [] }: Personne,
  role: Role,
  occupations: Occupations,
  calendrier: Calendrier,
): Agenda {
  return {
    zone: calendrier.zone,
    semaine: createSemaine(disponibilites),
    absences: mergePlages(absences.map((absence) => plageOf(absence, calendrier))),
    prises: occupations.get(personneId) ?? [],
    motifs: {
      indisponible: { code: "indisponible", role, personneId },
      absence: { code: "absence", role, personneId },
      complet: { code: "complet", role, personneId },
    },
  };
}

/**
 * When a séance held at `lieu` (by default where the person is) may begin for one person on one
 * day: availability, less the past, absences and bookings, in pieces long enough. The step at
 * which nothing is left is the reason returned.
 */
export function departsOf(
  { zone, semaine, absences, prises, motifs }: Agenda,
  jour: JourCivil,
  besoin: Besoin,
  lieu: string | undefined,
): Departs[] | Motif {
  const departs: Departs[] = [];
  let motif = motifs.indisponible;
  for (const tranche of semaine(jour.weekday)) {
    const ici = lieu ?? tranche.lieu;
    const trajetMinutes = besoin.trajets(tranche.lieu, ici);
    const avant = (besoin.avantMinutes + trajetMinutes) * MINUTE;
    const apres = (besoin.dureeMinutes + besoin.apresMinutes + trajetMinutes) * MINUTE;
    const start = instantAt(jour, tranche.de, tranche.deMinutes, zone);
    const end = instantAt(jour, tranche.a, tranche.aMinutes, zone);
    if (end - start < avant + apres) continue;
    const depuis = Math.max(start, besoin.depuis);
    if (end - depuis < avant + apres) {
      if (motif === motifs.indisponible) motif = PASSEE;
      continue;
    }
    const presences = freeWithin(depuis, end, absences, avant + apres);
    if (presences.length > 0) motif = motifs.complet;
    else if (motif !== motifs.complet) motif = motifs.absence;
    for (const presence of presences) {
      for (const libre of freeWithin(presence.start, presence.end, prises, avant + apres)) {
        departs.push({ premier: libre.start + avant, dernier: libre.end - apres, lieu: ici, trajetMinutes });
      }
    }
  }
  return departs.length > 0 ? departs : motif;
}

function plageOf(absence: Absence, calendrier: Calendrier): Plage {
  if ("start" in absence) return { start: absence.start.getTime(), end: absence.end.getTime() };
  return {
    start: calendrier.jourCivil(numeroOf(absence.du)).debut,
    end: calendrier.jourCivil(numeroOf(absence.au)).fin,
  };
}
