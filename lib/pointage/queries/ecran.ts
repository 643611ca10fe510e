import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { env } from "@/lib/env";
import { screenableSeances } from "@/lib/pointage/access";
import { createJetons } from "@/lib/pointage/queries/jeton";
import { canPointer, fenetreOf } from "@/lib/pointage/rules";

export type Ecran = {
  seance: { id: string; code: string; debut: Date; fin: Date; lieu: string | null };
  /** From when one may say that one is there. */
  ouvreLe: Date;
  presents: number;
  attendus: number;
  /** What is shown now; null when it is not the time. */
  montre: { adresse: string; adresseCode: string; code: string } | null;
};

/** What the screen of a room shows before a group's séance; null when it is not the acteur's to open. */
export async function getEcran(acteur: Acteur, seanceId: string, now: Date): Promise<Ecran | null> {
  if (!isId(seanceId)) return null;
  const { espaceId, slug, zone } = acteur;
  const seance = await withEspace(acteur, (tx) =>
    tx.seance.findFirst({
      where: { AND: [screenableSeances(acteur), { id: seanceId }] },
      select: {
        ...{ id: true, debut: true, fin: true, statut: true },
        groupe: { select: { code: true } },
        lieu: { select: { nom: true } },
        presences: { select: { etat: true } },
      },
    }),
  );
  if (!seance) return null;
  const { groupe, lieu, presences, statut, ...autour } = seance;
  const { jeton, code } = createJetons({ espaceId, id: seanceId }, now);
  const base = `${env().NEXTAUTH_URL}/${slug}`;
  return {
    seance: { ...autour, code: groupe?.code ?? "", lieu: lieu?.nom ?? null },
    ouvreLe: fenetreOf(autour.debut, zone).de,
    presents: presences.filter(({ etat }) => etat === "PRESENT").length,
    attendus: presences.length,
    montre: canPointer({ statut, debut: autour.debut }, now, zone)
      ? {
          adresse: `${base}/seances/${seanceId}/presence/${jeton}`,
          adresseCode: `${base}/presence`,
          code,
        }
      : null,
  };
}
