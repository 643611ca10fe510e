import type { Acteur } from "@/lib/acteur";
import { droitsOf, readableBilans } from "@/lib/bilan-groupe/access";
import { readChiffres } from "@/lib/bilan-groupe/queries/chiffres";
import type { ChiffresGroupe, TextesBilan } from "@/lib/bilan-groupe/rules";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { type EvaluationsDuGroupe, readEvaluations } from "@/lib/evaluation/queries";
import { readNoms } from "@/lib/membre/queries/noms";
import { jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { SorteGroupe } from "@/prisma/client/enums";

/** The figures of a version: the year's activity, and what the members said of it. */
export type Chiffres = ChiffresGroupe & { evaluations: EvaluationsDuGroupe };

type VersionLue = {
  id: string;
  version: number;
  revision: number;
  le: Date;
  par: string;
  textes: TextesBilan;
};

export type BilanDuGroupe = {
  groupe: { id: string; code: string; sorte: SorteGroupe; structure: string | null; delegation: string };
  annee: number;
  /** The years that held a séance or have a bilan, latest first. */
  annees: number[];
  /** The last validated version, with the figures frozen in it. */
  valide: (VersionLue & { chiffres: Chiffres }) | null;
  /** The version being written; null for who does not write it, or where there is none. */
  brouillon: VersionLue | null;
  /** As they are now; null for who only reads what was validated. */
  chiffres: Chiffres | null;
  droits: { ecrire: boolean; valider: boolean };
};

const VERSION = {
  id: true,
  annee: true,
  version: true,
  statut: true,
  revision: true,
  modifieLe: true,
  valideLe: true,
  redigeParId: true,
  valideParId: true,
  chiffres: true,
} as const;

const select = {
  ...{ id: true, code: true, sorte: true, intervenantId: true },
  structure: { select: { nom: true } },
  delegation: { select: { nom: true } },
  seances: { where: { statut: { in: ["TENUE", "CONFIRMEE", "PROPOSEE"] } }, select: { debut: true } },
  bilans: { orderBy: { version: "desc" }, select: VERSION },
} as const satisfies Prisma.GroupeSelect;

/**
 * The bilan of a group for a year, the last one there is when none is named: what was validated, and for who writes it
 * the draft and the figures of now. Null when the group is not the acteur's to see, or has no such year.
 */
export async function getBilan(
  acteur: Acteur,
  groupeId: string,
  demandee: number | undefined,
  now: Date,
): Promise<BilanDuGroupe | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const where = { AND: [readableBilans(acteur), { id: groupeId }] };
    const row = await tx.groupe.findFirst({ where, select });
    if (!row) return null;
    const { seances, bilans, structure, delegation, intervenantId, ...groupe } = row;
    const anneeOf = (instant: Date) => Number(jourOf(instant, acteur.zone).slice(0, 4));
    const passees = seances.filter(({ debut }) => debut <= now).map(({ debut }) => anneeOf(debut));
    const annees = [...new Set([...passees, ...bilans.map(({ annee }) => annee)])].sort((a, b) => b - a);
    const annee = demandee ?? annees[0];
    if (annee === undefined || !annees.includes(annee)) return null;
    const droits = droitsOf(acteur, { intervenantId });
    const versions = bilans.filter((bilan) => bilan.annee === annee);
    const valide = versions.find(({ statut }) => statut === "VALIDE");
    const brouillon = droits.ecrire ? versions.find(({ statut }) => statut === "BROUILLON") : undefined;
    const nomDe = await readNoms(tx, acteur, [valide?.valideParId ?? null, brouillon?.redigeParId ?? null]);
    const lue = async (row: (typeof versions)[number]): Promise<VersionLue> => ({
      ...{ id: row.id, version: row.version, revision: row.revision },
      le: row.valideLe ?? row.modifieLe,
      par: nomDe(row.valideParId ?? row.redigeParId),
      textes: await readContenu(tx, acteur, "BILAN_GROUPE", row.id),
    });
    return {
      groupe: { ...groupe, structure: structure?.nom ?? null, delegation: delegation.nom },
      ...{ annee, annees, droits },
      valide: valide ? { ...(await lue(valide)), chiffres: valide.chiffres as Chiffres } : null,
      brouillon: brouillon ? await lue(brouillon) : null,
      chiffres: droits.ecrire
        ? await readActuels(tx, acteur, { groupeId, annee, close: valide !== undefined }, now)
        : null,
    };
  });
}

async function readActuels(
  tx: Tx,
  acteur: Acteur,
  { groupeId, annee, close }: { groupeId: string; annee: number; close: boolean },
  now: Date,
): Promise<Chiffres> {
  const chiffres = await readChiffres(tx, acteur, groupeId, annee, now);
  return { ...chiffres, evaluations: await readEvaluations(tx, acteur, groupeId, annee, { close }) };
}
