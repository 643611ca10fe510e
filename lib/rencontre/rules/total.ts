import type { SorteRencontre, StatutRencontre } from "@/prisma/client/enums";

/** What was held of one kind: how many, minutes there, minutes of preparation and synthesis, people who came. */
export type Total = { nombre: number; minutes: number; preparationMinutes: number; presents: number };

type Tenue = {
  sorte: SorteRencontre;
  statut: StatutRencontre;
  reel: { debut: Date; fin: Date; preparationMinutes: number; presents: number } | null;
};

const RIEN: Total = { nombre: 0, minutes: 0, preparationMinutes: 0, presents: 0 };

/** The totals of the rencontres held, by kind; travel is not counted, as in the figures of the year. */
export function totalsOf(rencontres: readonly Tenue[]): Record<SorteRencontre, Total> {
  const totals = { INSTANCE: RIEN, SENSIBILISATION: RIEN };
  for (const { sorte, statut, reel } of rencontres) {
    if (statut !== "TENUE" || !reel) continue;
    const total = totals[sorte];
    totals[sorte] = {
      nombre: total.nombre + 1,
      minutes: total.minutes + (reel.fin.getTime() - reel.debut.getTime()) / 60_000,
      preparationMinutes: total.preparationMinutes + reel.preparationMinutes,
      presents: total.presents + reel.presents,
    };
  }
  return totals;
}
