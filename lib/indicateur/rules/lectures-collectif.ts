import type { SorteGroupe } from "@/prisma/client/enums";
import { countGroupes, getCollectives, type LigneCollective } from "./collectif";
import { type Lecture, show, toHeures } from "./lectures";

type MesureCollective = (collectives: Omit<LigneCollective, "ensemble" | "delegationId">) => number;

/** Séances of groups: each may hold many situations or none, they are always exact. */
export const readCollectives =
  (mesure: MesureCollective): Lecture =>
  ({ releve }, place) =>
    show(mesure(getCollectives(releve, place)));

export const readHeuresCollectives = (minutes: MesureCollective) =>
  readCollectives((ligne) => toHeures(minutes(ligne)));

/** The groups that met, of one kind or of all. */
export const readGroupes =
  (sorte?: SorteGroupe): Lecture =>
  ({ releve }, place) =>
    show(countGroupes(releve, place, sorte));
