import type { SorteAuChoix } from "@/lib/message/rules/sortes";
import type { MotifRefus } from "@/prisma/client/enums";

export const REFUS_MESSAGE = {
  INTERDIT: "Ce réglage n’est pas ouvert à votre rôle.",
  INTROUVABLE: "Ce message n’est plus là. Revenez à la liste.",
} as const;

export const REFUS_ENVOI = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace reprend un envoi.",
  INTROUVABLE: "Cet envoi n’est plus à reprendre. Revenez à la liste.",
} as const;

/** Why a mail did not go, and what can be done. */
export const MOTIF_REFUS_LABELS = {
  ADRESSE: "L’adresse est refusée : vérifiez-la avec la personne.",
  COURRIEL: "Le serveur d’en face refuse ce courriel : demandez à votre service informatique pourquoi.",
  SERVEUR: "Le serveur d’en face remet à plus tard depuis plus d’un jour.",
} as const satisfies Record<MotifRefus, string>;

export const PREFERENCE_LABELS = {
  RAPPEL_J7: { label: "Un rappel une semaine avant une séance", help: "Si la séance était confirmée avant." },
  RAPPEL_J1: { label: "Un rappel la veille d’une séance", help: "Si la séance était confirmée avant." },
  SANS_SEANCE: {
    label: "Le lundi, le nombre de situations sans séance prévue",
    help: "Quand il y en a.",
  },
} as const satisfies Record<SorteAuChoix, { label: string; help: string }>;

/** « 3 messages à lire. » */
export function formatNonLus(nombre: number): string {
  if (nombre === 0) return "Tout est lu.";
  return nombre === 1 ? "Un message à lire." : `${nombre} messages à lire.`;
}

/** How the mails of an espace go, in a sentence. */
export function formatEnvois({ attente, envoyes, refuses }: Etat): string {
  const parts = [
    pluriel(envoyes, "courriel envoyé", "courriels envoyés"),
    pluriel(attente, "courriel en attente", "courriels en attente"),
    pluriel(refuses.length, "courriel refusé", "courriels refusés"),
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(", ")}.` : "Aucun courriel pour l’instant.";
}

type Etat = { attente: number; envoyes: number; refuses: readonly unknown[] };
const pluriel = (nombre: number, un: string, plusieurs: string) =>
  nombre === 0 ? null : `${nombre} ${nombre > 1 ? plusieurs : un}`;
