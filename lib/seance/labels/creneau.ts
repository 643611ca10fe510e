import { formatJour, formatPlage, type Jour, jourOf } from "@/lib/time";

type Libre = { debut: Date; fin: Date };

/** « mardi 14 octobre, de 14 h à 16 h », in `zone`. */
export function formatCreneau({ debut, fin }: Libre, zone: string): string {
  return `${formatJour(jourOf(debut, zone))}, ${formatPlage(debut, fin, zone)}`;
}

/** « SN-204, mardi 14 octobre 2026, de 14 h à 16 h. »: which séance a form is about. */
export function formatRappel(code: string, { debut, fin }: Libre, zone: string): string {
  return `${code}, ${formatJour(jourOf(debut, zone), { annee: true })}, ${formatPlage(debut, fin, zone)}.`;
}

type Semaine = { lundi: Jour; jours: readonly { seances: readonly unknown[] }[] };

/** « Semaine du lundi 12 octobre 2026. 3 séances. » */
export function formatAgenda({ lundi, jours }: Semaine): string {
  const nombre = jours.reduce((total, { seances }) => total + seances.length, 0);
  const semaine = `Semaine du ${formatJour(lundi, { annee: true })}`;
  if (nombre === 0) return `${semaine}. Aucune séance.`;
  return `${semaine}. ${nombre} ${nombre === 1 ? "séance" : "séances"}.`;
}
