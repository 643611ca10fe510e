import type { Invitation } from "@/lib/invitation/rules";
import { formatJour, jourOf } from "@/lib/time";
import type { RoleCode } from "@/prisma/client/enums";

export const ROLE_LABELS = {
  PROFESSIONNEL: "Professionnel·le",
  INTERVENANT: "Intervenant·e TAD",
  SECRETARIAT: "Secrétariat",
  ENCADRANT: "Encadrant·e",
  RESPONSABLE: "Responsable de délégation",
  COPIL: "Membre du COPIL",
  ADMINISTRATEUR: "Administrateur·rice",
} as const satisfies Record<RoleCode, string>;

/** « 21 personnes ont accès à l’espace ; 3 n’y sont pas encore entrées. » */
export function formatMembres(ouverts: number, attendus: number): string {
  const acces = ouverts > 1 ? `${ouverts} personnes ont accès à l’espace` : "Une personne a accès à l’espace";
  if (attendus === 0) return `${acces}.`;
  return `${acces} ; ${attendus > 1 ? `${attendus} n’y sont pas encore entrées` : "une n’y est pas encore entrée"}.`;
}

/** What has just been sent, said above the list; null when nothing was. */
export function formatEnvoyee(
  membres: readonly { id: string; courriel: string }[],
  invite: unknown,
): string | null {
  if (invite === "plusieurs")
    return "Les invitations sont envoyées. Ce qu’elles deviennent se lit ci-dessous.";
  const membre = membres.find(({ id }) => id === invite);
  return membre ? `Invitation envoyée à ${membre.courriel}.` : null;
}

type Acces = {
  actif: boolean;
  dehors: boolean;
  entre: boolean;
  courriel: string;
  invitation: Invitation | null;
};

/** Where someone's access stands, and what comes next. `courriels`: whether mails leave from here. */
export function formatAcces(
  { actif, dehors, entre, courriel, invitation }: Acces,
  now: Date,
  zone: string,
  courriels: boolean,
): string {
  if (!actif)
    return `Son accès est fermé : ${courriel} n’ouvre plus rien ici. Vous pouvez le rouvrir plus bas.`;
  if (!dehors) return `Son accès est ouvert, avec ${courriel}.`;
  if (invitation && courriels && invitation.expireLe > now)
    return `Une invitation l’attend à ${courriel} jusqu’au ${formatJour(jourOf(invitation.expireLe, zone))}. Son accès s’ouvrira quand elle l’aura acceptée.`;
  const pourquoi = entre
    ? "Son accès attend d’être confirmé : il a été rouvert, ou quelqu’un a redonné ce compte ailleurs."
    : "Cette personne n’est pas encore entrée.";
  return `${pourquoi} ${courriels ? "Envoyez-lui une invitation." : "Donnez-lui un mot de passe provisoire de vive voix."}`;
}

export const REFUS_CHARTE = {
  VERSION: "La charte a changé pendant votre lecture. Relisez la nouvelle version.",
  ENGAGEMENT: "Cochez aussi l’engagement de confidentialité : il est nécessaire avant tout accès.",
} as const;

export const REFUS_MEMBRE = {
  INTERDIT: "Seul l’administrateur ou l’administratrice de l’espace gère les accès.",
  INTROUVABLE: "Cette personne n’est plus dans l’espace. Revenez à la liste.",
  REFERENCE_INCONNUE:
    "Cette structure, cette profession ou cette délégation n’existe plus. Choisissez à nouveau.",
  DEJA_MEMBRE: "Cette adresse a déjà un accès à votre espace.",
  DERNIER_ADMINISTRATEUR:
    "C’est la seule personne qui administre l’espace. Donnez d’abord ce rôle à quelqu’un d’autre.",
} as const;

export const REFUS_FEUILLE = {
  INTERDIT: REFUS_MEMBRE.INTERDIT,
  INTROUVABLE: "Une de ces personnes est entrée ou partie depuis. Rechargez la page et choisissez à nouveau.",
} as const;

/** How many people wait for their access. */
export function formatSansAcces(nombre: number): string {
  if (nombre === 0) return "Personne n’attend son premier accès.";
  if (nombre === 1)
    return "Une personne n’est pas encore entrée. Imprimez son code, à lui remettre en main propre.";
  return `${nombre} personnes ne sont pas encore entrées. Imprimez un code pour chacune, à remettre en main propre.`;
}
