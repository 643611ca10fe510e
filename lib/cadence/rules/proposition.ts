import type { Jour } from "@/lib/time";
import type { Calendrier, JourCivil } from "./calendrier";
import { type Creneau, creneauOf, type Place } from "./creneaux";
import { type Derive, deriveBy } from "./derive";
import type { Examen } from "./examen";
import { type Motif, PASSEE, retainMotifs } from "./motifs";
import type { Protocole } from "./protocole";

/** How far beyond the tolerance a first possible date is looked for: twice the usual rhythm. */
const RECHERCHE_JOURS = 84;

/** `score`: the drift in days; in school holidays, the whole tolerance and one more. 0 is perfect. */
export type CreneauPropose = Creneau & { derive: Derive; score: number };

/** The planner's answer for one target. */
export type Proposition = {
  /** Rank of the séance in the protocole, from 1, those already held included. */
  rang: number;
  cible: Jour;
  /** Best first: by score, a later day before an earlier one, then by hour. */
  creneaux: CreneauPropose[];
  /** Why the best slot is not on the target, or why there is none. */
  motifs: Motif[];
  /** When nothing suits within the tolerance: the first date that does, within twelve more weeks. */
  premierPossible: CreneauPropose | null;
};

/** A target, and the first and last days allowed, as day numbers. */
export type Question = {
  rang: number;
  cible: number;
  du: number;
  au: number;
  protocole: Protocole;
  choix: number;
  calendrier: Calendrier;
  examine: (jour: JourCivil) => Examen;
};

/** Look at the days around a target, in order of score, until there is enough to choose from. */
export function proposeFor(question: Question): Proposition {
  const { rang, cible, choix, calendrier, examine } = question;
  const proches = joursAutour(question);
  const refus = new Map<JourCivil, Motif | null>();
  const creneaux: CreneauPropose[] = [];
  for (const jour of orderByScore(proches)) {
    if (creneaux.length >= choix) break;
    const examen = examine(jour);
    refus.set(jour, examen.motif);
    for (const place of examen.places.slice(0, choix - creneaux.length)) {
      creneaux.push(noteCreneau(place, jour, question));
    }
  }
  const retenu = proches.find(({ jour }) => jour === creneaux[0]?.jour);
  const motifs = passedOver(proches, retenu, refus);
  return {
    rang,
    cible: calendrier.jourCivil(cible).jour,
    creneaux,
    motifs: retainMotifs(cible < question.du ? [PASSEE, ...motifs] : motifs),
    premierPossible: retenu ? null : firstAfter(question),
  };
}

/** A target already past is looked for from the first day allowed; its drift still counts from it. */
const ancreOf = ({ cible, du }: Question) => Math.max(cible, du);

/** The days allowed within the tolerance: the nearest first, the later of two before the earlier. */
function joursAutour(question: Question): JourCivil[] {
  const { du, au, protocole, calendrier } = question;
  const ancre = ancreOf(question);
  const proches: JourCivil[] = [];
  for (let ecart = 0; ecart <= protocole.toleranceJours; ecart++) {
    if (ancre + ecart <= au) proches.push(calendrier.jourCivil(ancre + ecart));
    if (ecart > 0 && ancre - ecart >= du) proches.push(calendrier.jourCivil(ancre - ecart));
  }
  return proches;
}

/** Within the tolerance, any day out of school holidays comes before any day in them. */
function orderByScore(proches: readonly JourCivil[]): readonly JourCivil[] {
  if (proches.every(isOrdinaire)) return proches;
  return [...proches.filter(isOrdinaire), ...proches.filter((jour) => !isOrdinaire(jour))];
}

const isOrdinaire = (jour: JourCivil) => jour.vacances === null;

/** Why the days nearer to the target than the one retained (all, if none is) were passed over. */
function passedOver(
  proches: readonly JourCivil[],
  retenu: JourCivil | undefined,
  refus: ReadonlyMap<JourCivil, Motif | null>,
): Motif[] {
  const nearer = retenu ? proches.slice(0, proches.indexOf(retenu)) : proches;
  const avoided = retenu !== undefined && isOrdinaire(retenu);
  const motifs = nearer.map((jour) => jour.blocage ?? (avoided ? jour.vacances : null) ?? refus.get(jour));
  return motifs.filter((motif) => motif !== null && motif !== undefined);
}

function firstAfter(question: Question): CreneauPropose | null {
  const { calendrier, protocole, au, examine } = question;
  const premier = ancreOf(question) + protocole.toleranceJours + 1;
  for (let numero = premier; numero < premier + RECHERCHE_JOURS && numero <= au; numero++) {
    const jour = calendrier.jourCivil(numero);
    const [place] = examine(jour).places;
    if (place) return noteCreneau(place, jour, question);
  }
  return null;
}

function noteCreneau(place: Place, jour: JourCivil, { cible, protocole }: Question): CreneauPropose {
  const derive = deriveBy(jour.numero - cible, protocole.toleranceJours);
  const score = Math.abs(derive.jours) + (isOrdinaire(jour) ? 0 : protocole.toleranceJours + 1);
  // Spelled out: this is the object of which a plan makes most, and a spread costs three times more.
  const { start, end, reserveStart, reserveEnd, lieu } = creneauOf(place, jour, protocole);
  return { jour: jour.jour, start, end, reserveStart, reserveEnd, lieu, derive, score };
}
