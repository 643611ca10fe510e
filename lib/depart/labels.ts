import type { DepartRefus } from "@/lib/depart/commands";

export const REFUS_DEPART = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace ferme un accès.",
  INTROUVABLE: "Cette personne n’est plus dans l’espace. Revenez à la liste.",
  DERNIER_ADMINISTRATEUR:
    "C’est la seule personne qui administre l’espace. Donnez d’abord ce rôle à quelqu’un d’autre.",
  REFERENT: "Choisissez quelqu’un de la même structure, dont l’accès est ouvert.",
  INTERVENANT: "Choisissez l’intervenant·e qui reprend, dont l’accès est ouvert.",
  SECRETAIRE: "Choisissez qui reprend les comptes rendus, au secrétariat.",
  AGENDA_PRIS:
    "Une séance ou une rencontre à venir tombe sur un moment déjà pris de la personne choisie. Déplacez-la, ou choisissez quelqu’un d’autre. Rien n’a changé.",
  PERIME: "Quelque chose a changé pendant votre lecture. Relisez la page puis recommencez. Rien n’a changé.",
} as const satisfies Record<DepartRefus, string>;

/** « 3 situations », « 1 groupe ». */
export const formatNombre = (nombre: number, un: string): string => `${nombre} ${un}${nombre > 1 ? "s" : ""}`;

/** So many codes are named one by one. */
const NOMMES = 3;

/** « Paul Martin (5 sur 6, sans S-7K4M) »: of how many situations the agreement lets them be told, and which it does not. */
export function formatReprise(nom: string, sauf: readonly string[], total: number): string {
  const nombre = `${total - sauf.length} sur ${total}`;
  const dits = sauf.length > 0 && sauf.length <= NOMMES ? `, sans ${sauf.join(", ")}` : "";
  return `${nom} (${nombre}${dits})`;
}
