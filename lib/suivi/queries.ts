import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { isReferent, visibleContenu } from "@/lib/situation/access";
import { recordableSuivis, visibleSuivis } from "@/lib/suivi/access";
import { etatOf } from "@/lib/suivi/rules";
import { type Jour, jourFromDate, jourOf } from "@/lib/time";
import type { Effet } from "@/prisma/client/enums";

export type SuiviLigne = {
  id: string;
  mois: number;
  prevuLe: Jour;
  faitLe: Date | null;
  effet: Effet | null;
};

/** A follow-up, done or to do. `effets` is null for who does not read the content. */
export type SuiviFiche = SuiviLigne & {
  situation: { id: string; code: string };
  par: string | null;
  effets: string | null;
  etat: ReturnType<typeof etatOf>;
  /** The acteur does it; with words, unless a withdrawal has stopped what they share. */
  peut: { suivre: boolean; ecrire: boolean };
  lieuxPermis: string[];
};

const LIGNE = { id: true, mois: true, prevuLe: true, faitLe: true, effet: true } as const;

/** The follow-ups of a situation; the caller has proved access. */
export async function listSuivis(tx: Tx, { espaceId }: Acteur, situationId: string): Promise<SuiviLigne[]> {
  const rows = await tx.suivi.findMany({
    where: { espaceId, situationId },
    orderBy: { mois: "asc" },
    select: LIGNE,
  });
  return rows.map((row) => ({ ...row, prevuLe: jourFromDate(row.prevuLe) }));
}

/** One follow-up of a situation; null when it is not the acteur's to see. Reading its words is journalised. */
export async function getSuivi(
  acteur: Acteur,
  situationId: string,
  suiviId: string,
  now: Date,
): Promise<SuiviFiche | null> {
  if (!isId(situationId) || !isId(suiviId)) return null;
  return withEspace(acteur, async (tx) => {
    const { espaceId, zone } = acteur;
    const row = await tx.suivi.findFirst({
      where: { AND: [visibleSuivis(acteur), { id: suiviId, situationId }] },
      select: {
        ...LIGNE,
        faitParId: true,
        situation: { select: { id: true, code: true, referentId: true, accordRetireLe: true } },
      },
    });
    if (!row) return null;
    const { situation, faitParId, ...ligne } = row;
    const lisible = await tx.situation.count({
      where: { AND: [visibleContenu(acteur), { id: situationId }] },
    });
    const textes = lisible && ligne.faitLe ? await readContenu(tx, acteur, "SUIVI", suiviId) : {};
    const par = faitParId
      ? await tx.membre.findFirst({
          where: { espaceId, id: faitParId },
          select: { prenom: true, nom: true },
        })
      : null;
    const suivre =
      (await tx.suivi.count({ where: { AND: [recordableSuivis(acteur), { id: suiviId, faitLe: null }] } })) >
      0;
    const prevuLe = jourFromDate(ligne.prevuLe);
    return {
      ...ligne,
      prevuLe,
      situation: { id: situation.id, code: situation.code },
      par: par && `${par.prenom} ${par.nom}`,
      effets: textes.effets ?? null,
      etat: etatOf({ ...ligne, prevuLe }, jourOf(now, zone)),
      peut: { suivre, ecrire: situation.accordRetireLe === null || isReferent(acteur, situation) },
      lieuxPermis: await listLieuxPermis(tx, acteur),
    };
  });
}
