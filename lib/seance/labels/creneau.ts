import { formatJour, formatPlage, type Jour, jourOf } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

type Libre = { debut: Date; fin: Date };

/** « mardi 14 octobre, de 14 h à 16 h », in `zone`. */
export function formatCreneau({ debut, fin }: Libre, zone: string): string {
  return `${formatJour(jourOf(debut, zone))}, ${formatPlage(debut, fin, zone)}`;
}

/** « SN-204, mardi 14 octobre 2026, de 14 h à 16 h. »: which séance a form is about. */
export function formatRappel(code: string, { debut, fin }: Libre, zone: string): string {
  return `${code}, ${formatJour(jourOf(debut, zone), { annee: true })}, ${formatPlage(debut, fin, zone)}.`;
}

type Semaine = { lundi: Jour; jours: readonly { seances: readonly { statut: StatutSeance }[] }[] };

/** « Semaine du lundi 12 octobre 2026. 3 séances, et une qui n’a pas lieu. » */
export function formatAgenda({ lundi, jours }: Semaine): string {
  const seances = jours.flatMap((jour) => jour.seances);
  const sans = seances.filter(({ statut }) => statut === "ANNULEE" || statut === "NON_TENUE").length;
  const nombre = seances.length - sans;
  const compte = nombre === 0 ? "Aucune séance" : `${nombre} ${nombre === 1 ? "séance" : "séances"}`;
  const reste =
    sans === 0 ? "" : sans === 1 ? ", et une qui n’a pas lieu" : `, et ${sans} qui n’ont pas lieu`;
  return `Semaine du ${formatJour(lundi, { annee: true })}. ${compte}${reste}.`;
}
