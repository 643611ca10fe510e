import type pg from "pg";
import { instantOf, type Jour, jourOf } from "@/lib/time";

/** Rows as they are in the tables: no view, no aggregate. Instants are ISO texts, days « 2031-01-01 ». */
export type Rows = {
  Seance: SeanceRow[];
  Situation: {
    id: string;
    delegationId: string | null;
    territoireId: string | null;
    accepteeLe: string | null;
  }[];
  Demande: DemandeRow[];
  Choix: { demandeId: string; valeurId: string }[];
  Valeur: { id: string; liste: string; code: string }[];
  SeanceOutil: { seanceId: string; valeurId: string }[];
  CompteRendu: { seanceId: string; valideLe: string | null }[];
  Presence: { seanceId: string; membreId: string; etat: string }[];
  Membre: {
    id: string;
    structureId: string | null;
    professionId: string | null;
    desactiveLe: string | null;
  }[];
  MembreRole: { membreId: string; role: string }[];
  Structure: { id: string; typeId: string | null }[];
  Consentement: { situationId: string; acte: string; survenuLe: Jour; enregistreLe: string }[];
  Piste: PisteRow[];
  Protocole: {
    situationId: string | null;
    version: number;
    rythmeSemaines: number;
    publieLe: string | null;
  }[];
  Cloture: { situationId: string; effet: string; closeLe: string }[];
  Suivi: { situationId: string; mois: number; prevuLe: Jour; faitLe: string | null }[];
  Groupe: { id: string; sorte: string; delegationId: string }[];
  GroupeMembre: { groupeId: string; creeLe: string; entreeLe: string | null }[];
  SeanceSituation: { seanceId: string; situationId: string; travaillee: boolean | null }[];
  Evaluation: EvaluationRow[];
  BilanGroupe: { groupeId: string; annee: number; statut: string }[];
  Rencontre: RencontreRow[];
  Delegation: { id: string; partPrevue: number | null }[];
  Territoire: { id: string; delegationId: string }[];
  Population: { territoireId: string; annee: number; allocataires: number }[];
};

type Creneau = {
  debut: string;
  fin: string;
  reelDebut: string | null;
  reelFin: string | null;
  statut: string;
};
type Preparation = { preparationReelleMinutes: number | null; avantMinutes: number; apresMinutes: number };
export type SeanceRow = Creneau &
  Preparation & {
    id: string;
    situationId: string | null;
    groupeId: string | null;
    statutLe: string;
    annonceeLe: Jour | null;
    restitueeLe: Jour | null;
  };
type RencontreRow = Creneau & Preparation & { sorte: string; delegationId: string; presents: number | null };
type DemandeRow = {
  id: string;
  situationId: string | null;
  modalite: string;
  statut: string;
  delegationId: string | null;
  deposeLe: string | null;
  decideLe: string | null;
  modifieLe: string;
};
type PisteRow = {
  seanceId: string;
  situationId: string;
  statut: string;
  statutLe: string;
  statutAvant: string | null;
  creeLe: string;
};
type EvaluationRow = {
  groupeId: string;
  annee: number;
  effet: string;
  accompagne: string;
  besoins: string;
  information: string;
  implication: string;
  apports: string[];
};

const TABLES = [
  ...[
    "Seance",
    "Situation",
    "Demande",
    "Choix",
    "Valeur",
    "SeanceOutil",
    "CompteRendu",
    "Presence",
    "Membre",
  ],
  ...[
    "MembreRole",
    "Structure",
    "Consentement",
    "Piste",
    "Protocole",
    "Cloture",
    "Suivi",
    "Groupe",
    "GroupeMembre",
  ],
  ...["SeanceSituation", "Evaluation", "BilanGroupe", "Rencontre", "Delegation", "Territoire", "Population"],
];

export async function readRows(admin: pg.Client, espaceId: string): Promise<Rows> {
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const lu = await admin.query(`SELECT to_jsonb(t) AS l FROM "${table}" t WHERE "espaceId" = $1`, [
      espaceId,
    ]);
    rows[table] = lu.rows.map(({ l }) => l);
  }
  return rows as Rows;
}

/** The year one asks for, where what is said of situations stops (`arret`), and what is done (`jusque`; null: nowhere). */
export type Question = {
  zone: string;
  annee: number;
  arret: number;
  jusque: number | null;
  heuresHebdo: number;
  rythmeSemaines: number;
  jours: number;
};

/** A délégation, none (null), or the whole espace. */
export type Lieu = { id: string | null } | "ensemble";
export const isAt = (lieu: Lieu, delegationId: string | null) =>
  lieu === "ensemble" || lieu.id === delegationId;

export const msOf = (instant: string) => Date.parse(instant);
export const dayOf = (instant: string, { zone }: Question): Jour => jourOf(instantOf(msOf(instant)), zone);
export const yearOf = (instant: string, question: Question) => Number(dayOf(instant, question).slice(0, 4));
export const isOf = (instant: string, question: Question) => yearOf(instant, question) === question.annee;

export const beginOf = ({ reelDebut, debut }: Creneau) => reelDebut ?? debut;
export const lengthOf = ({ reelDebut, reelFin, debut, fin }: Creneau) =>
  (reelDebut && reelFin ? msOf(reelFin) - msOf(reelDebut) : msOf(fin) - msOf(debut)) / 60_000;
export const preparationOf = ({ preparationReelleMinutes, avantMinutes, apresMinutes }: Preparation) =>
  preparationReelleMinutes ?? avantMinutes + apresMinutes;

export const sum = (nombres: readonly number[]) => nombres.reduce((somme, nombre) => somme + nombre, 0);
export const heures = (minutes: number) => Math.round((minutes * 100) / 60) / 100;
export const distinct = (valeurs: readonly unknown[]) => new Set(valeurs).size;
export const rate = (partie: number, base: number) =>
  base === 0 ? null : Math.round((partie * 1000) / base) / 10;

/** The middle one of them, or half-way between the two that are; null without any. */
export function medianOf(nombres: readonly number[]): number | null {
  const tries = nombres.toSorted((a, b) => a - b);
  const milieu = (tries.length - 1) / 2;
  const [bas, haut] = [tries[Math.floor(milieu)], tries[Math.ceil(milieu)]];
  return bas === undefined || haut === undefined ? null : (bas + haut) / 2;
}

export type Figures = Record<string, number | null>;
