import { addDays, type Jour } from "@/lib/time";
import { lundiOf } from "./semaines";

export const SORTES = ["individuel", "collectif", "sensibilisation", "instance"] as const;
export type Sorte = (typeof SORTES)[number];

/** A situation or a group at work: what its rhythm still promises. Minutes hold preparation and synthesis (000:79). */
export type Rythme = {
  sorte: Sorte;
  delegationId: string | null;
  /** When it was accepted or founded. */
  depuis: Jour;
  /** Its last séance, held or planned. */
  derniere: Jour | null;
  /** How many were held or are planned. */
  seances: number;
  rythmeSemaines: number;
  minutes: number;
  nombreSeances: number | null;
  dateFin: Jour | null;
};

/** A séance that nobody has planned yet, in the week where its rhythm puts it. */
export type Estimation = { semaine: Jour; sorte: Sorte; delegationId: string | null; minutes: number };

type Attente = Rythme & { cible: Jour; restantes: number };

/**
 * The séances still to be planned, by the rhythm of each protocole: an estimate, never a booking (000:74-79). `semaines`
 * are the Mondays to come of the weeks that are worked, in order; `libres`, the minutes left in each. One whose turn has
 * passed goes to the first week where it still fits, those that have waited longest first; one whose turn falls in a week
 * away, to the next that is worked. `sansPlace` counts those that fit nowhere.
 */
export function estimateSeances(
  rythmes: readonly Rythme[],
  semaines: readonly Jour[],
  libres: ReadonlyMap<Jour, number>,
): { estimations: Estimation[]; sansPlace: number } {
  const premier = semaines[0];
  const dernier = semaines.at(-1);
  if (!premier || !dernier) return { estimations: [], sansPlace: 0 };
  const horizon = addDays(dernier, 6);
  const reste = new Map(libres);
  const estimations: Estimation[] = [];
  let sansPlace = 0;
  const attentes = rythmes.map(
    (rythme): Attente => ({
      ...rythme,
      cible: rythme.derniere ? addDays(rythme.derniere, rythme.rythmeSemaines * 7) : rythme.depuis,
      restantes: (rythme.nombreSeances ?? Number.POSITIVE_INFINITY) - rythme.seances,
    }),
  );
  for (let attente = takeFirst(attentes); attente; attente = takeFirst(attentes)) {
    const { cible, minutes, sorte, delegationId, rythmeSemaines, restantes, dateFin } = attente;
    if (restantes <= 0 || cible > horizon || (dateFin && cible > dateFin)) continue;
    const passee = cible < premier;
    const semaine = semaines.find((lundi) =>
      passee ? (reste.get(lundi) ?? 0) >= minutes : lundi >= lundiOf(cible),
    );
    if (!semaine) {
      sansPlace += 1;
      continue;
    }
    if (dateFin && semaine > dateFin) continue;
    reste.set(semaine, (reste.get(semaine) ?? 0) - minutes);
    estimations.push({ semaine, sorte, delegationId, minutes });
    const placee = passee || semaine > lundiOf(cible);
    const suivante = addDays(placee ? semaine : cible, rythmeSemaines * 7);
    attentes.push({ ...attente, cible: suivante, restantes: restantes - 1 });
  }
  return { estimations, sansPlace };
}

/** Takes out the one whose turn comes first. */
function takeFirst(attentes: Attente[]): Attente | undefined {
  const rang = attentes.reduce(
    (best, { cible }, index) => (cible < (attentes[best]?.cible ?? cible) ? index : best),
    0,
  );
  return attentes.splice(rang, 1)[0];
}
