import type { Attente } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { visibleSeances } from "@/lib/seance/access";
import { referentSituations } from "@/lib/situation/access";

/**
 * The two duties to the person (000:69), for the situations of the acteur that a group works on: tell when, and the
 * conclusions. At the séances they may open, where both are noted. One statement.
 */
export async function listAttentesExamens(tx: Tx, acteur: Acteur, now: Date): Promise<Attente[]> {
  const rows = await tx.seanceSituation.findMany({
    where: {
      ...{
        espaceId: acteur.espaceId,
        retireLe: null,
        situation: { accordRetireLe: null, ...referentSituations(acteur) },
      },
      seance: visibleSeances(acteur),
      OR: [
        { annonceeLe: null, seance: { statut: "CONFIRMEE", debut: { gt: now } } },
        {
          ...{ travaillee: true, restitueeLe: null },
          seance: { statut: "TENUE", comptesRendus: { some: { statut: "VALIDE" } } },
        },
      ],
    },
    select: {
      travaillee: true,
      situation: { select: { code: true } },
      seance: { select: { id: true, debut: true, statutLe: true } },
    },
  });
  return rows.map(({ travaillee, situation: { code }, seance: { id, debut, statutLe } }) => ({
    ...{ id: `${id}-${code}`, code, moment: debut, depuis: statutLe },
    nature: travaillee ? "restitution" : "annonce",
    href: `/seances/${id}#devoirs`,
  }));
}
