import type { Protocole } from "@/lib/protocole/rules/rythme";
import { jourFromDate } from "@/lib/time";

type Row = Omit<Protocole, "dateFin"> & { dateFin: Date | null };

/** A row's fields as the rules read them; select `PROTOCOLE_SELECT`. */
export function protocoleOf({ dateFin, ...row }: Row): Protocole {
  const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances } = row;
  const fin = dateFin ? jourFromDate(dateFin) : null;
  return { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes, nombreSeances, dateFin: fin };
}

export const PROTOCOLE_SELECT = {
  rythmeSemaines: true,
  toleranceJours: true,
  dureeMinutes: true,
  preparationMinutes: true,
  nombreSeances: true,
  dateFin: true,
} as const;
