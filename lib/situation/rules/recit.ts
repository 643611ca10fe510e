import { type Jour, jourOf } from "@/lib/time";
import type { StatutAssociation, StatutDemande, StatutSeance } from "@/prisma/client/enums";
import { type Consentement, consentementsOf } from "./recit-consentements";

type Demande = { id: string; statut: StatutDemande; deposeLe: Date | null; decideLe: Date | null };
type Association = { id: string; statut: StatutAssociation; proposeeLe: Date; reponduLe: Date | null };
type Seance = {
  id: string;
  debut: Date;
  statut: StatutSeance;
  statutLe: Date;
  restitueeLe: Jour | null;
};
type Examen = { seanceId: string; debut: Date; restitueeLe: Jour | null };
type Cloture = { closeLe: Date };
type Suivi = { id: string; mois: number; prevuLe: Jour; faitLe: Date | null };

type Parties<D, C, A, S, E, L, V> = {
  demandes: readonly D[];
  consentement: { evenements: readonly C[] };
  associations: readonly A[];
  seances: readonly S[];
  examens: readonly E[];
  cloture: L | null;
  suivis: readonly V[];
};

/** One moment of the story, on the day it happened or will. */
export type Moment<D, C, A, S, E, L, V> = { cle: string; le: Jour } & (
  | { type: "depot" | "decision"; demande: D }
  /** `informee`: the person was informed the same day by the same professional, told in the same breath. */
  | { type: "consentement"; evenement: C; informee: boolean }
  | { type: "association" | "depart"; association: A }
  /** `rang` counts the séances that were or will be held, from 1; 0 for the others. */
  | { type: "seance"; seance: S; rang: number }
  | { type: "examen"; examen: E }
  | { type: "restitution"; seance: S | E }
  | { type: "cloture"; cloture: L }
  | { type: "suivi"; suivi: V }
);

/** Of one day, what comes first. */
const ORDRE = [
  "depot",
  "consentement",
  "decision",
  "association",
  "seance",
  "examen",
  "restitution",
  "depart",
  "cloture",
  "suivi",
];

const COMPTEES: readonly StatutSeance[] = ["PROPOSEE", "CONFIRMEE", "TENUE"];
const SANS_DATE: readonly StatutSeance[] = ["ANNULEE", "REPORTEE"];
const DECIDEES: readonly StatutDemande[] = ["ACCEPTEE", "ORIENTEE", "REFUSEE"];

/**
 * The story of a situation from its first demande to its follow-ups, past and to come, as it is read. Days are in
 * `zone`. Someone who declined has no part in it.
 */
export function recitOf<
  D extends Demande,
  C extends Consentement,
  A extends Association,
  S extends Seance,
  E extends Examen,
  L extends Cloture,
  V extends Suivi,
>(parties: Parties<D, C, A, S, E, L, V>, zone: string): Moment<D, C, A, S, E, L, V>[] {
  const { demandes, consentement, associations, seances, examens, cloture, suivis } = parties;
  const moments: Moment<D, C, A, S, E, L, V>[] = [];
  const jour = (instant: Date) => jourOf(instant, zone);
  for (const demande of demandes) {
    const { id, statut, deposeLe, decideLe } = demande;
    if (deposeLe) moments.push({ cle: `depot-${id}`, le: jour(deposeLe), type: "depot", demande });
    if (decideLe && DECIDEES.includes(statut))
      moments.push({ cle: `decision-${id}`, le: jour(decideLe), type: "decision", demande });
  }
  moments.push(...consentementsOf<C>(consentement.evenements));
  for (const association of associations) {
    const { id, statut, proposeeLe, reponduLe } = association;
    if (statut === "PROPOSEE" || statut === "ACCEPTEE")
      moments.push({ cle: id, le: jour(reponduLe ?? proposeeLe), type: "association", association });
    if (statut === "TERMINEE" && reponduLe)
      moments.push({ cle: id, le: jour(reponduLe), type: "depart", association });
  }
  let rang = 0;
  for (const seance of seances) {
    const { id, debut, restitueeLe, statut, statutLe } = seance;
    const compte = COMPTEES.includes(statut);
    if (compte) rang += 1;
    // What was called off is told on the day it was, not on the day it would have been.
    const le = SANS_DATE.includes(statut) ? statutLe : debut;
    moments.push({ cle: id, le: jour(le), type: "seance", seance, rang: compte ? rang : 0 });
    if (restitueeLe) moments.push({ cle: `restitution-${id}`, le: restitueeLe, type: "restitution", seance });
  }
  for (const examen of examens) {
    const { seanceId, debut, restitueeLe } = examen;
    moments.push({ cle: `examen-${seanceId}`, le: jour(debut), type: "examen", examen });
    if (restitueeLe)
      moments.push({
        cle: `restitution-${seanceId}`,
        le: restitueeLe,
        type: "restitution",
        seance: examen,
      });
  }
  if (cloture) moments.push({ cle: "cloture", le: jour(cloture.closeLe), type: "cloture", cloture });
  for (const suivi of suivis)
    moments.push({
      cle: suivi.id,
      le: suivi.faitLe ? jour(suivi.faitLe) : suivi.prevuLe,
      type: "suivi",
      suivi,
    });
  return moments.sort((a, b) => a.le.localeCompare(b.le) || ORDRE.indexOf(a.type) - ORDRE.indexOf(b.type));
}
