import { titreOf } from "@/lib/abonnement/labels";
import type { EtatRendezVous } from "@/prisma/client/enums";

/** « Séance à confirmer SN-204 »: what a calendar that a mail fills shows. What is taken off it needs no other word. */
export const titreRendezVous = (etat: EtatRendezVous, code: string): string =>
  titreOf(etat === "A_CONFIRMER" ? "PROPOSEE" : "CONFIRMEE", code, false);

/** The name of the file: the code, if it is of a séance, and its rank where a mail has several. */
export const fichierOf = (code: string | null, rang: number, nombre: number): string =>
  `${code === null ? "rencontre" : `seance-${code}`}${nombre > 1 ? `-${rang + 1}` : ""}.ics`;
