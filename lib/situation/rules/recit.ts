import { type Jour, jourOf } from "@/lib/time";
import type { StatutAssociation, StatutDemande, StatutSeance } from "@/prisma/client/enums";

type Demande = { id: string; statut: StatutDemande; deposeLe: Date | null; decideLe: Date | null };
type Consentement = { id: string; survenuLe: Jour };
type Association = { id: string; statut: StatutAssociation; proposeeLe: Date; reponduLe: Date | null };
type Seance = { id: string; debut: Date; statut: StatutSeance; restitueeLe: Jour | null };
type Cloture = { closeLe: Date };
type Suivi = { id: string; mois: number; prevuLe: Jour; faitLe: Date | null };

type Parties<D, C, A, S, L, V> = {
  demandes: readonly D[];
  consentement: { evenements: readonly C[] };
  associations: readonly A[];
  seances: readonly S[];
  cloture: L | null;
  suivis: readonly V[];
};

/** One moment of the story, on the day it happened or will. */
export type Moment<D, C, A, S, L, V> = { cle: string; le: Jour } & (
  | { type: "depot" | "decision"; demande: D }
  | { type: "consentement"; evenement: C }
  | { type: "association" | "depart"; association: A }
  | { type: "seance" | "restitution"; seance: S }
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
  "restitution",
  "depart",
  "cloture",
  "suivi",
];

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
  L extends Cloture,
  V extends Suivi,
>(parties: Parties<D, C, A, S, L, V>, zone: string): Moment<D, C, A, S, L, V>[] {
  const { demandes, consentement, associations, seances, cloture, suivis } = parties;
  const moments: Moment<D, C, A, S, L, V>[] = [];
  const jour = (instant: Date) => jourOf(instant, zone);
  for (const demande of demandes) {
    const { id, statut, deposeLe, decideLe } = demande;
    if (deposeLe) moments.push({ cle: `depot-${id}`, le: jour(deposeLe), type: "depot", demande });
    if (decideLe && DECIDEES.includes(statut))
      moments.push({ cle: `decision-${id}`, le: jour(decideLe), type: "decision", demande });
  }
  for (const evenement of consentement.evenements)
    moments.push({ cle: evenement.id, le: evenement.survenuLe, type: "consentement", evenement });
  for (const association of associations) {
    const { id, statut, proposeeLe, reponduLe } = association;
    if (statut === "PROPOSEE" || statut === "ACCEPTEE")
      moments.push({ cle: id, le: jour(reponduLe ?? proposeeLe), type: "association", association });
    if (statut === "TERMINEE" && reponduLe)
      moments.push({ cle: id, le: jour(reponduLe), type: "depart", association });
  }
  for (const seance of seances) {
    const { id, debut, restitueeLe } = seance;
    moments.push({ cle: id, le: jour(debut), type: "seance", seance });
    if (restitueeLe) moments.push({ cle: `restitution-${id}`, le: restitueeLe, type: "restitution", seance });
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
