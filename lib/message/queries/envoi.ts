import { env } from "@/lib/env";
import { createJeton } from "@/lib/message/queries/jeton";
import { type Courriel, formatCourriel } from "@/lib/message/rules/courriel";
import { cheminOf, isAuChoix } from "@/lib/message/rules/sortes";
import type { Prisma } from "@/prisma/client/client";

/** What a message says and leads to. */
export const SELECT_MESSAGE = {
  sorte: true,
  code: true,
  nombre: true,
  debut: true,
  fin: true,
  avant: true,
  lieu: true,
  seanceId: true,
  situationId: true,
  demandeId: true,
  suiviId: true,
} as const satisfies Prisma.MessageSelect;

/** What a mail is made of. */
export const SELECT_ENVOI = {
  espaceId: true,
  id: true,
  membreId: true,
  adresse: true,
  message: { select: { ...SELECT_MESSAGE, espace: { select: { slug: true, nom: true, zone: true } } } },
  membre: { select: { prenom: true, courriel: true } },
} as const satisfies Prisma.EnvoiSelect;
export type EnvoiAFormater = Prisma.EnvoiGetPayload<{ select: typeof SELECT_ENVOI }>;

/** The mail as it is sent: to whom, in words, and the address that stops its kind in one click, if it can be declined. */
export function formatEnvoi(envoi: EnvoiAFormater): Courriel & { adresse: string; unClic: string | null } {
  const { espaceId, membreId, message, membre, adresse } = envoi;
  const { slug, nom: espaceNom, zone } = message.espace;
  const site = new URL(env().NEXTAUTH_URL).origin;
  const chemin = cheminOf(message);
  const { sorte } = message;
  const jeton = membreId && isAuChoix(sorte) ? createJeton({ espaceId, membreId, sorte }) : null;
  return {
    ...formatCourriel(message, {
      ...{ espaceNom, zone, prenom: membre?.prenom ?? null },
      // Without an account there is nothing to open.
      lien: membreId && chemin ? `${site}/${slug}${chemin === "/" ? "" : chemin}` : null,
      desabonnement: jeton ? `${site}/desabonnement?jeton=${jeton}` : null,
    }),
    adresse: membre?.courriel ?? adresse ?? "",
    unClic: jeton ? `${site}/api/desabonnement?jeton=${jeton}` : null,
  };
}
