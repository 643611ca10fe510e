import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { type Reponse, type Synthese, synthesisOf } from "@/lib/evaluation/rules";
import { memberGroupes } from "@/lib/groupe/access";
import { jourOf } from "@/lib/time";
import type { SorteGroupe } from "@/prisma/client/enums";

const REPONSE_SELECT = {
  effet: true,
  accompagne: true,
  besoins: true,
  information: true,
  implication: true,
  apports: true,
} as const;

export type EvaluationAFaire = {
  groupe: { id: string; code: string; sorte: SorteGroupe; structure: string | null };
  annee: number;
  /** How many séances of the year were held. */
  tenues: number;
  /** What one said already; null before. */
  reponse: Reponse | null;
  /** The bilan of the year is validated: it takes no more answers. */
  close: boolean;
};

/** The year one is asked about when nobody says which: the last one, in the espace's zone, that held a séance. */
export async function getEvaluation(
  acteur: Acteur,
  groupeId: string,
  demandee: number | undefined,
  now: Date,
): Promise<EvaluationAFaire | null> {
  if (!isId(groupeId)) return null;
  const { zone, membreId } = acteur;
  return withEspace(acteur, async (tx) => {
    const groupe = await tx.groupe.findFirst({
      where: { AND: [memberGroupes(acteur), { id: groupeId }] },
      select: {
        ...{ id: true, code: true, sorte: true },
        structure: { select: { nom: true } },
        seances: {
          where: { statut: "TENUE", debut: { lte: now } },
          orderBy: { debut: "desc" },
          select: { debut: true },
        },
        evaluations: { where: { membreId }, select: { annee: true, ...REPONSE_SELECT } },
        bilans: { where: { statut: "VALIDE" }, select: { annee: true } },
      },
    });
    if (!groupe) return null;
    const { seances, evaluations, bilans, structure, ...reste } = groupe;
    const annees = seances.map(({ debut }) => Number(jourOf(debut, zone).slice(0, 4)));
    const annee = demandee ?? annees[0];
    const tenues = annees.filter((tenue) => tenue === annee).length;
    if (annee === undefined || tenues === 0) return null;
    return {
      groupe: { ...reste, structure: structure?.nom ?? null },
      annee,
      tenues,
      reponse: evaluations.find((evaluation) => evaluation.annee === annee) ?? null,
      close: bilans.some((bilan) => bilan.annee === annee),
    };
  });
}

export type EvaluationsDuGroupe = {
  /** Members asked, and how many answered. */
  membres: number;
  reponses: number;
  /** Null while more may come, and where there are too few to be told together. */
  synthese: Synthese | null;
};

/**
 * What the members said of a year, together, once it takes no more answers (`close`): read before and after one of them
 * answers, the count would be that answer. The caller has proved that the acteur reads the bilan of this group.
 */
export async function readEvaluations(
  tx: Tx,
  { espaceId }: Acteur,
  groupeId: string,
  annee: number,
  { close }: { close: boolean },
): Promise<EvaluationsDuGroupe> {
  const reponses = await tx.evaluation.findMany({
    where: { espaceId, groupeId, annee },
    select: REPONSE_SELECT,
  });
  const membres = await tx.groupeMembre.count({ where: { espaceId, groupeId, statut: "ADMIS" } });
  return {
    membres: Math.max(membres, reponses.length),
    reponses: reponses.length,
    synthese: close ? synthesisOf(reponses) : null,
  };
}
