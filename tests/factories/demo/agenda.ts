import { PROTOCOLE_PAR_DEFAUT } from "@/lib/cadence/rules/protocole";
import { planSerie } from "@/lib/cadence/rules/serie";
import { type Contexte, createRecherche } from "@/lib/seance/rules/planification";
import type { Jour } from "@/lib/time";

type Booking = Contexte["occupations"][number];

export type Souhait = {
  intervenantId: string;
  participantIds: readonly string[];
  lieuId: string | null;
  heure: string;
  cible: Jour;
  /** Nothing before that instant, nothing after that day. */
  depuis: Date;
  jusque?: Jour;
  /** Minutes of the séance, when it is not a situation's. */
  dureeMinutes?: number;
  /** False: looked at, not kept (a séance that did not take place gives its time back). */
  garde: boolean;
};

export type Creneau = { debut: Date; fin: Date; lieuId: string | null; trajetMinutes: number };

export type Agenda = { take: (souhait: Souhait) => Creneau | null };

const TOLERANCE_JOURS = 10;

/**
 * The calendars of the demo. Each date is the product's own planner's: availabilities, absences, public and school
 * holidays, and what is already booked.
 */
export function createAgenda({ occupations, ...contexte }: Contexte): Agenda {
  const prises = new Map<string, Booking[]>();
  const book = (booking: Booking) =>
    prises.set(booking.personneId, [...(prises.get(booking.personneId) ?? []), booking]);
  occupations.forEach(book);

  return {
    take({ intervenantId, participantIds, lieuId, heure, cible, depuis, jusque, dureeMinutes, garde }) {
      const membreIds = [intervenantId, ...participantIds];
      const protocole = {
        ...PROTOCOLE_PAR_DEFAUT,
        toleranceJours: TOLERANCE_JOURS,
        nombreSeances: 1,
        ...(jusque ? { dateFin: jusque } : {}),
        ...(dureeMinutes ? { dureeMinutes } : {}),
      };
      const recherche = createRecherche(
        { ...contexte, occupations: membreIds.flatMap((id) => prises.get(id) ?? []) },
        { intervenantId, participantIds, protocole, lieuId, heure, now: depuis },
      );
      const [proposition] = planSerie({ ...recherche, debut: cible, choix: 1 });
      const creneau = proposition?.creneaux[0] ?? proposition?.premierPossible;
      if (!creneau) return null;
      const { start, end, reserveStart, reserveEnd } = creneau;
      if (garde) {
        book({ personneId: intervenantId, start: reserveStart, end: reserveEnd });
        for (const personneId of participantIds) book({ personneId, start, end });
      }
      const trajetMinutes = (start.getTime() - reserveStart.getTime()) / 60_000 - protocole.avantMinutes;
      return { debut: start, fin: end, lieuId: creneau.lieu ?? null, trajetMinutes };
    },
  };
}
