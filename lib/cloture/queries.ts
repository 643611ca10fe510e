import type { Acteur } from "@/lib/acteur";
import type { ZoneFeries } from "@/lib/cadence/rules/feries";
import { isId } from "@/lib/champ";
import { closableSituations } from "@/lib/cloture/access";
import { isAnnulee, suivisOf } from "@/lib/cloture/rules";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import { STATUTS_OUVERTS } from "@/lib/seance/rules/statut";
import { visibleContenu, visibleSituations } from "@/lib/situation/access";
import { listSuivis, type SuiviLigne } from "@/lib/suivi/queries";
import { type Jour, jourOf } from "@/lib/time";
import type { Effet } from "@/prisma/client/enums";

/** What closing a situation will do, and what it leaves undone. */
export type ClotureAFaire = {
  situation: { id: string; code: string; version: number };
  motifs: ValeurChoix[];
  /** The séances it cancels, in order. */
  annulees: { id: string; debut: Date }[];
  /** Past séances nobody has said held or not; held ones without validated minutes. */
  aStatuer: { id: string; debut: Date }[];
  aValider: { id: string; debut: Date }[];
  /** When one will ask what it has changed. */
  suivis: { mois: number; prevuLe: Jour }[];
  /** False after a withdrawal: it closes without a word. */
  ecrire: boolean;
  lieuxPermis: string[];
};

/** How the work on a situation ended. `effets` is null for who does not read the content. */
export type ClotureFiche = {
  situation: { id: string; code: string };
  closeLe: Date;
  par: string;
  motif: string;
  effet: Effet;
  effets: string | null;
  suivis: SuiviLigne[];
};

/** The page of a situation's closing: what it was, or what it will do for who may close; null for anyone else. */
export async function getCloture(
  acteur: Acteur,
  situationId: string,
  now: Date,
): Promise<{ fiche: ClotureFiche } | { aFaire: ClotureAFaire } | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const fiche = await readFiche(tx, acteur, situationId);
    if (fiche) return { fiche };
    const aFaire = await readAFaire(tx, acteur, situationId, now);
    return aFaire && { aFaire };
  });
}

async function readFiche(tx: Tx, acteur: Acteur, situationId: string): Promise<ClotureFiche | null> {
  const { espaceId } = acteur;
  const cloture = await tx.cloture.findFirst({
    where: { espaceId, situationId, situation: visibleSituations(acteur) },
    select: {
      closeLe: true,
      closeParId: true,
      effet: true,
      motif: { select: { libelle: true } },
      situation: { select: { id: true, code: true } },
    },
  });
  if (!cloture) return null;
  const { closeLe, effet, situation, motif } = cloture;
  const par = await tx.membre.findFirst({
    where: { espaceId, id: cloture.closeParId },
    select: { prenom: true, nom: true },
  });
  const lisible = await tx.situation.count({ where: { AND: [visibleContenu(acteur), { id: situationId }] } });
  const textes = lisible ? await readContenu(tx, acteur, "CLOTURE", situationId) : {};
  return {
    ...{ closeLe, effet, situation },
    par: par ? `${par.prenom} ${par.nom}` : "",
    motif: motif.libelle,
    effets: textes.effets ?? null,
    suivis: await listSuivis(tx, acteur, situationId),
  };
}

async function readAFaire(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  now: Date,
): Promise<ClotureAFaire | null> {
  const { espaceId } = acteur;
  const situation = await tx.situation.findFirst({
    where: { AND: [closableSituations(acteur), { id: situationId }] },
    select: { id: true, code: true, version: true, accordRetireLe: true },
  });
  if (!situation) return null;
  const { accordRetireLe, ...reste } = situation;
  const seances = await tx.seance.findMany({
    where: { espaceId, situationId, statut: { in: [...STATUTS_OUVERTS, "TENUE"] } },
    orderBy: { debut: "asc" },
    select: {
      id: true,
      debut: true,
      fin: true,
      statut: true,
      comptesRendus: { where: { statut: "VALIDE" }, take: 1, select: { id: true } },
    },
  });
  const datesOf = (garde: (seance: (typeof seances)[number]) => boolean) =>
    seances.filter(garde).map(({ id, debut }) => ({ id, debut }));
  return {
    situation: reste,
    motifs: (await listValeurs(acteur, ["motif-cloture"]))["motif-cloture"],
    annulees: datesOf((seance) => isAnnulee(seance, now)),
    aStatuer: datesOf((seance) => seance.statut === "CONFIRMEE" && !isAnnulee(seance, now)),
    aValider: datesOf(({ statut, comptesRendus }) => statut === "TENUE" && comptesRendus.length === 0),
    suivis: suivisOf(jourOf(now, acteur.zone), acteur.calendrierFerie as ZoneFeries),
    ecrire: accordRetireLe === null,
    lieuxPermis: await listLieuxPermis(tx, acteur),
  };
}
