import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { createAbsence } from "@/lib/disponibilite/commands/absence";
import { createJourParticulier } from "@/lib/disponibilite/commands/particulier";
import { createDisponibilite } from "@/lib/disponibilite/commands/semaine";
import { createLieu } from "@/lib/lieu/commands/lieu";
import { createSalle } from "@/lib/lieu/commands/salle";
import { updateTrajet } from "@/lib/lieu/commands/trajet";
import type { CreateLieu } from "@/lib/lieu/schema";
import { type Jour, now } from "@/lib/time";
import type { MotifAbsence } from "@/prisma/client/enums";

/** A week, as a person writes it: `[2, "09:00", "12:30"]` is Tuesday morning. */
type Plage = [jourSemaine: number, debut: string, fin: string, lieuId?: string];

export async function createSemaine(membre: Acteur, plages: Plage[]): Promise<void> {
  for (const [jourSemaine, debut, fin, lieuId] of plages) {
    const plage = { membreId: membre.membreId, jourSemaine, debut, fin, lieuId };
    const made = await createDisponibilite(membre, plage, now());
    if (!made.ok) throw new Error(`disponibilité: ${made.reason}`);
  }
}

/** Whole days away, both included. */
export async function createConge(
  membre: Acteur,
  du: Jour,
  au: Jour,
  motif: MotifAbsence = "CONGES",
): Promise<void> {
  const made = await createAbsence(membre, { membreId: membre.membreId, du, au, motif }, now());
  if (!made.ok) throw new Error(`absence: ${made.reason}`);
}

export type LieuDit = z.output<typeof CreateLieu>;

/** A place of which only the name is said. */
export const LIEU_NU: Omit<LieuDit, "nom"> = {
  adresse: undefined,
  delegationId: undefined,
  acces: [],
  noteAcces: undefined,
  visio: undefined,
};

/** A place of the espace, and the minutes by road to others. */
export async function createLieuDeTest(
  acteur: Acteur,
  nom: string,
  trajets: Record<string, number> = {},
  dit: Partial<LieuDit> = {},
): Promise<string> {
  const made = await createLieu(acteur, { ...LIEU_NU, nom, ...dit }, now());
  if (!made.ok) throw new Error(`lieu: ${made.reason}`);
  for (const [arriveeId, minutes] of Object.entries(trajets)) {
    await updateTrajet(acteur, { departId: made.value.id, arriveeId, minutes }, now());
  }
  return made.value.id;
}

/** A room of a place. */
export async function createSalleDeTest(
  acteur: Acteur,
  lieuId: string,
  nom: string,
  capacite?: number,
): Promise<string> {
  const made = await createSalle(acteur, { lieuId, nom, capacite }, now());
  if (!made.ok) throw new Error(`salle: ${made.reason}`);
  return made.value.id;
}

/** A day with other hours than the week's. */
export async function createJour(
  membre: Acteur,
  jour: Jour,
  [debut, fin]: readonly [string, string],
  lieuId?: string,
): Promise<void> {
  const heures = { membreId: membre.membreId, jour, debut, fin, lieuId };
  const made = await createJourParticulier(membre, heures, now());
  if (!made.ok) throw new Error(`jour: ${made.reason}`);
}
