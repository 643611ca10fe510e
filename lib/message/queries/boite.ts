import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { ownEnvois } from "@/lib/message/access";
import { type Calendrier, formatEnvoi, SELECT_ENVOI } from "@/lib/message/queries/envoi";
import type { Courriel } from "@/lib/message/rules/courriel";

export type CourrielLigne = { id: string; sujet: string; le: Date };

const LIMITE = 60;

/** The mails written to the acteur in this espace, as their inbox would list them: the latest sixty. */
export async function listCourriels(acteur: Acteur): Promise<CourrielLigne[]> {
  return withEspace(acteur, async (tx) => {
    const envois = await tx.envoi.findMany({
      where: ownEnvois(acteur),
      orderBy: { message: { creeLe: "desc" } },
      take: LIMITE,
      select: SELECT_ENVOI,
    });
    return envois.map((envoi) => ({
      id: envoi.id,
      sujet: formatEnvoi(envoi).sujet,
      le: envoi.message.creeLe,
    }));
  });
}

export type CourrielRecu = Courriel & { a: string; calendriers: Calendrier[] };

/** One of the mails written to the acteur, as it arrives; null for any other. */
export async function getCourriel(acteur: Acteur, envoiId: string): Promise<CourrielRecu | null> {
  if (!isId(envoiId)) return null;
  return withEspace(acteur, async (tx) => {
    const envoi = await tx.envoi.findFirst({
      where: { AND: [ownEnvois(acteur), { id: envoiId }] },
      select: SELECT_ENVOI,
    });
    if (!envoi) return null;
    const { sujet, texte, html, adresse, calendriers } = formatEnvoi(envoi);
    return { sujet, texte, html, calendriers, a: adresse };
  });
}
