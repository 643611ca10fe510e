import type { Acteur } from "@/lib/acteur";
import { type CompteRenduResume, readResume } from "@/lib/compte-rendu/queries/compte-rendu";
import { withEspace } from "@/lib/db";
import { type PistesSeance, readPistesSeance } from "@/lib/piste/queries";
import { getSeance, type SeanceDetail } from "@/lib/seance/queries/get";

export type SeancePage = {
  seance: SeanceDetail;
  /** Who may be named secretary; empty for who may not name. */
  secretaires: { id: string; nom: string }[];
  /** What was written of it; null until it is held. */
  ecrits: { compteRendu: CompteRenduResume; pistes: PistesSeance } | null;
};

/** All that the page of a séance shows, in one transaction; null when it is not the acteur's to see. */
export async function getSeancePage(acteur: Acteur, seanceId: string, now: Date): Promise<SeancePage | null> {
  return withEspace(acteur, async (tx) => {
    const seance = await getSeance(acteur, seanceId, now);
    if (!seance) return null;
    const secretaires = seance.droits.nommer
      ? await tx.membre.findMany({
          where: { espaceId: acteur.espaceId, desactiveLe: null, roles: { some: { role: "SECRETARIAT" } } },
          orderBy: [{ nom: "asc" }, { prenom: "asc" }],
          select: { id: true, prenom: true, nom: true },
        })
      : [];
    return {
      seance,
      secretaires: secretaires.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` })),
      ecrits:
        seance.statut.code === "TENUE"
          ? {
              compteRendu: await readResume(tx, acteur, seanceId),
              pistes: await readPistesSeance(tx, acteur, seanceId),
            }
          : null,
    };
  });
}
