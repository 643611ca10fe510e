import { type Attente, sortAttentes } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can, isLie } from "@/lib/droit/rules";
import { visibleSeances } from "@/lib/seance/access";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addMinutes } from "@/lib/time";
import { listAttentesProfessionnel } from "./professionnel";
import { listAttentesService } from "./service";

export type SeanceAVenir = {
  id: string;
  code: string;
  collective: boolean;
  debut: Date;
  fin: Date;
  statut: "PROPOSEE" | "CONFIRMEE";
  lieu: string | null;
  /** Who the acteur meets: the intervenant·e; for who leads the séance the référent·e, or null for a group. */
  avec: string | null;
};

export type Accueil = { attentes: Attente[]; quinzaine: SeanceAVenir[] };

const QUINZAINE_MINUTES = 14 * 24 * 60;

/** « Ce qui vous attend » for every role the acteur has, and the séances of the coming fortnight. Codes and dates only. */
export async function getAccueil(acteur: Acteur, now: Date): Promise<Accueil> {
  if (!isLie(acteur) || !can(acteur, "situation.suivre")) return { attentes: [], quinzaine: [] };
  const { membreId, roles } = acteur;
  const secretariat = roles.includes("SECRETARIAT");
  return withEspace(acteur, async (tx) => {
    const attentes = [
      ...(roles.includes("PROFESSIONNEL") ? await listAttentesProfessionnel(tx, acteur, now) : []),
      ...(roles.includes("INTERVENANT") ? await listAttentesService(tx, acteur, now, "INTERVENANT") : []),
      ...(secretariat ? await listAttentesService(tx, acteur, now, "SECRETARIAT") : []),
    ];
    const seances = await tx.seance.findMany({
      where: {
        AND: [visibleSeances(acteur)],
        statut: { in: ["PROPOSEE", "CONFIRMEE"] },
        debut: { gte: now, lt: addMinutes(now, QUINZAINE_MINUTES) },
        ...(secretariat
          ? {}
          : {
              OR: [
                { intervenantId: membreId },
                { situation: { referentId: membreId } },
                { presences: { some: { membreId } } },
              ],
            }),
      },
      orderBy: { debut: "asc" },
      take: 60,
      select: {
        id: true,
        debut: true,
        fin: true,
        statut: true,
        situation: { select: { code: true, referent: { select: { prenom: true, nom: true } } } },
        groupe: { select: { code: true } },
        lieu: { select: { nom: true } },
        intervenant: { select: { id: true, prenom: true, nom: true } },
      },
    });
    return {
      attentes: sortAttentes(attentes),
      quinzaine: seances.map(({ situation, groupe, lieu, intervenant, statut, ...seance }) => {
        const avec = intervenant.id === membreId ? situation?.referent : intervenant;
        return {
          ...seance,
          statut: statut as SeanceAVenir["statut"],
          code: sujetOf({ situation, groupe }).code,
          collective: groupe !== null,
          lieu: lieu?.nom ?? null,
          avec: avec ? `${avec.prenom} ${avec.nom}` : null,
        };
      }),
    };
  });
}
