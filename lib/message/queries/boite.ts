import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { env } from "@/lib/env";
import { ownEnvois, sentEnvois } from "@/lib/message/access";
import { type Calendrier, formatEnvoi, SELECT_ENVOI } from "@/lib/message/queries/envoi";
import type { Courriel } from "@/lib/message/rules/courriel";

/** `pour`: the address, when it is someone else’s. */
export type CourrielLigne = { id: string; sujet: string; le: Date; pour: string | null };

const LIMITE = 60;

/** In the demo nobody holds the addresses of people without an account: whoever wrote to them opens their mails. */
const inBoite = (acteur: Acteur) =>
  env().RECUL_MODE === "demo" ? { OR: [ownEnvois(acteur), sentEnvois(acteur)] } : ownEnvois(acteur);

/** The mails written to the acteur in this espace, as their inbox would list them: the latest sixty. */
export async function listCourriels(acteur: Acteur): Promise<CourrielLigne[]> {
  return withEspace(acteur, async (tx) => {
    const envois = await tx.envoi.findMany({
      where: inBoite(acteur),
      orderBy: { message: { creeLe: "desc" } },
      take: LIMITE,
      select: SELECT_ENVOI,
    });
    return envois.map((envoi) => ({
      id: envoi.id,
      sujet: formatEnvoi(envoi).sujet,
      le: envoi.message.creeLe,
      pour: envoi.adresse,
    }));
  });
}

export type CourrielRecu = Courriel & { a: string; calendriers: Calendrier[] };

/** One of the mails written to the acteur, as it arrives; null for any other. */
export async function getCourriel(acteur: Acteur, envoiId: string): Promise<CourrielRecu | null> {
  if (!isId(envoiId)) return null;
  return withEspace(acteur, async (tx) => {
    const envoi = await tx.envoi.findFirst({
      where: { AND: [inBoite(acteur), { id: envoiId }] },
      select: SELECT_ENVOI,
    });
    if (!envoi) return null;
    const { sujet, texte, html, adresse, calendriers } = formatEnvoi(envoi);
    return { sujet, texte, html, calendriers, a: adresse };
  });
}
