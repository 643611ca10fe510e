import type { Acteur } from "@/lib/acteur";
import { can, isLie } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

/** Messages are read by those they were written to, once they are bound by the charter; by nobody else, whatever their role. */
export function ownNotifications(acteur: Acteur): Prisma.NotificationWhereInput {
  if (!isLie(acteur)) return { messageId: { in: [] } };
  return { espaceId: acteur.espaceId, membreId: acteur.membreId };
}

/** The mails written to the acteur. */
export function ownEnvois(acteur: Acteur): Prisma.EnvoiWhereInput {
  if (!isLie(acteur)) return { id: { in: [] } };
  return { espaceId: acteur.espaceId, membreId: acteur.membreId };
}

/** The mails written to people who are not in yet, through links the acteur made: what the demo shows in their place. */
export function sentEnvois(acteur: Acteur): Prisma.EnvoiWhereInput {
  const { espaceId, membreId } = acteur;
  const siens = { creeParId: membreId };
  const liens: Prisma.MessageWhereInput[] = [
    ...(can(acteur, "bilan.partager") ? [{ partage: siens }] : []),
    ...(can(acteur, "membre.administrer") ? [{ invitation: siens }] : []),
  ];
  return { espaceId, adresse: { not: null }, message: { OR: liens } };
}

/** Mails that will not go are shown to whoever opens and closes accesses: addresses are theirs to mend. */
export const canMend = (acteur: Acteur): boolean => can(acteur, "membre.administrer");

/** Whether the service reminds at all is a setting of the espace. */
export const canSetRappels = (acteur: Acteur): boolean => can(acteur, "espace.administrer");
