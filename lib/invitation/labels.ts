import type { AcceptRefus } from "@/lib/invitation/commands/accept";
import type { InviteRefus } from "@/lib/invitation/commands/invite";
import { etatOf, type Invitation } from "@/lib/invitation/rules";
import { formatJour, jourOf } from "@/lib/time";

export const REFUS_INVITER = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace invite.",
  INTROUVABLE: "Une de ces personnes est entrée ou partie depuis. Rechargez la page et choisissez à nouveau.",
} as const satisfies Record<InviteRefus, string>;

export const REFUS_ACCEPTER = {
  LIEN: "Ce lien n’ouvre plus rien. Demandez-en un autre à la personne qui administre l’espace.",
} as const satisfies Record<AcceptRefus, string>;

/** « Invitation envoyée le 22 novembre, pas encore ouverte ». `courriel`: whether mails leave from here. */
export function formatInvitation(invitation: Invitation, now: Date, zone: string, courriel: boolean): string {
  if (!courriel) return "Accès à donner de vive voix";
  const le = formatJour(jourOf(invitation.creeLe, zone));
  const suites = {
    ENVOYEE: "pas encore ouverte",
    OUVERTE: "ouverte, pas encore acceptée",
    EXPIREE: "arrivée à son terme",
  } as const;
  return `Invitation envoyée le ${le}, ${suites[etatOf(invitation, now)]}`;
}

/** Why nothing is sent from here, and what to do instead. */
export const SANS_COURRIEL =
  "Aucun courriel ne part de cette installation, donc aucune invitation. Donnez un mot de passe provisoire de vive voix, ou remettez une feuille d’accès en main propre : la personne choisit le sien en entrant.";

/** How many people wait for their access. */
export function formatAInviter(nombre: number): string {
  if (nombre === 0) return "Tout le monde est entré.";
  if (nombre === 1) return "Une personne n’est pas encore entrée.";
  return `${nombre} personnes ne sont pas encore entrées.`;
}
