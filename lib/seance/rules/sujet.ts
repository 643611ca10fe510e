import type { Modalite } from "@/prisma/client/enums";

/** What a séance is about: one situation (individuel), or what a group works on together (collectif, 000:72-87). */
export type Sujet<S, G> = ({ modalite: "INDIVIDUEL" } & S) | ({ modalite: "COLLECTIF" } & G);

type Row<S, G> = { situation: S | null; groupe: G | null };

/** The subject of a séance that was read with both; the database keeps it to exactly one. */
export function sujetOf<S extends object, G extends object>({ situation, groupe }: Row<S, G>): Sujet<S, G> {
  if (situation) return { modalite: "INDIVIDUEL", ...situation };
  if (groupe) return { modalite: "COLLECTIF", ...groupe };
  throw new Error("a séance of no situation and no group");
}

/** The code a séance goes by, and whether it is a group's. */
export function codeOf(row: Row<{ code: string }, { code: string }>): { code: string; modalite: Modalite } {
  const { code, modalite } = sujetOf(row);
  return { code, modalite };
}

/** The situation of a séance, where a query read those of a situation only: a group's has none of its own. */
export function situationOf<T>({ situation }: { situation: T | null }): T {
  if (situation === null) throw new Error("a group's séance was read where a situation's was meant");
  return situation;
}

/** What names the subject of a séance: its situation, or its group; the other is null. */
export type SujetIds = { situationId: string | null; groupeId: string | null };

/** The field of a form that names it. */
export const CHAMPS_SUJET = { INDIVIDUEL: "situationId", COLLECTIF: "groupeId" } as const;

export const idsOf = ({ modalite, id }: Sujet<{ id: string }, { id: string }>): SujetIds =>
  modalite === "COLLECTIF" ? { situationId: null, groupeId: id } : { situationId: id, groupeId: null };

export const isMemeSujet = (a: SujetIds, b: SujetIds): boolean =>
  a.situationId === b.situationId && a.groupeId === b.groupeId;
