import { formatJour, formatPlage, jourOf } from "@/lib/time";

type Libre = { debut: Date; fin: Date };

/** « mardi 14 octobre, de 14 h à 16 h », in `zone`. */
export function formatCreneau({ debut, fin }: Libre, zone: string): string {
  return `${formatJour(jourOf(debut, zone))}, ${formatPlage(debut, fin, zone)}`;
}

/** « SN-204, mardi 14 octobre 2026, de 14 h à 16 h. »: which séance a form is about. */
export function formatRappel(code: string, { debut, fin }: Libre, zone: string): string {
  return `${code}, ${formatJour(jourOf(debut, zone), { annee: true })}, ${formatPlage(debut, fin, zone)}.`;
}
