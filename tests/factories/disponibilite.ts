import type { Acteur } from "@/lib/acteur";
import { createAbsence, createDisponibilite } from "@/lib/disponibilite/commands";
import { createLieu, updateTrajet } from "@/lib/lieu/commands";
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

/** A place of the espace, and the minutes by road to others. */
export async function createLieuDeTest(
  acteur: Acteur,
  nom: string,
  trajets: Record<string, number> = {},
): Promise<string> {
  const made = await createLieu(acteur, { nom, adresse: undefined, delegationId: undefined }, now());
  if (!made.ok) throw new Error(`lieu: ${made.reason}`);
  for (const [arriveeId, minutes] of Object.entries(trajets)) {
    await updateTrajet(acteur, { departId: made.value.id, arriveeId, minutes }, now());
  }
  return made.value.id;
}
