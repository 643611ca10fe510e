import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import type { ZoneFeries } from "@/lib/cadence/rules/feries";
import { closableSituations } from "@/lib/cloture/access";
import { isAnnulee, suivisOf } from "@/lib/cloture/rules";
import type { CloseSituation } from "@/lib/cloture/schema";
import { writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { refuseAlertes } from "@/lib/levee/rules";
import { notifyArret } from "@/lib/message/commands/situation";
import { ok, type Result, refuse } from "@/lib/result";
import { STATUTS_OUVERTS } from "@/lib/seance/rules/statut";
import { lockSituation } from "@/lib/situation/queries/lock";
import { dateFromJour, jourOf } from "@/lib/time";

export type CloseSituationRefus =
  | "INTROUVABLE"
  | "PERIME"
  | "MOTIF_INCONNU"
  | "CONSENTEMENT_RETIRE"
  | "ALERTES";

type Value = { situationId: string; annulees: number };

/**
 * Ends the work on a situation, by its intervenant·e: why, and what it has changed, as declared. In the same
 * transaction the séances that are not over are cancelled, and the follow-ups are due 3 and 6 months later, in days of
 * the espace's zone. A closed situation does not open again: coming back is a new demande. After a withdrawal it closes
 * without words (CONSENTEMENT_RETIRE when there are some).
 */
export async function closeSituation(
  acteur: Acteur,
  input: z.output<typeof CloseSituation>,
  now: Date,
): Promise<Result<Value, CloseSituationRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Value, CloseSituationRefus>> => {
    const { espaceId, membreId } = acteur;
    const { situationId, version, motifId, effet, effets, reponses } = input;
    await lockSituation(tx, acteur, situationId);
    const where = { AND: [closableSituations(acteur), { id: situationId }] };
    const situation = await tx.situation.findFirst({
      where,
      select: { accordRetireLe: true, version: true },
    });
    if (!situation) return refuse("INTROUVABLE");
    if (situation.version !== version) return refuse("PERIME");
    if (situation.accordRetireLe && effets) return refuse("CONSENTEMENT_RETIRE");
    const motif = await tx.valeur.count({
      where: { espaceId, id: motifId, liste: "motif-cloture", retireeLe: null },
    });
    if (motif === 0) return refuse("MOTIF_INCONNU");
    const examen = await examineTextes(tx, acteur, situationId, { effets }, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);

    const arret = await notifyArret(tx, acteur, situationId);
    const annulees = await cancelSeances(tx, acteur, situationId, now);
    await tx.situation.updateMany({ where, data: { statut: "CLOSE", version: { increment: 1 } } });
    await tx.cloture.create({
      data: { espaceId, situationId, motifId, effet, closeLe: now, closeParId: membreId },
    });
    if (effets) await writeContenu(tx, acteur, "CLOTURE", situationId, { situationId }, examen.textes, now);
    const support = { support: "CLOTURE", supportId: situationId, situationId, objet: "cloture" } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    await tx.suivi.createMany({
      data: suivisOf(jourOf(now, acteur.zone), acteur.calendrierFerie as ZoneFeries).map(
        ({ mois, prevuLe }) => ({
          ...{ espaceId, situationId, mois },
          prevuLe: dateFromJour(prevuLe),
        }),
      ),
    });
    await journaliser(tx, acteur, "cloturer", "situation", situationId);
    await arret("SITUATION_CLOSE", now);
    return ok({ situationId, annulees });
  });
}

async function cancelSeances(tx: Tx, acteur: Acteur, situationId: string, now: Date): Promise<number> {
  const { espaceId, membreId } = acteur;
  const ouvertes = await tx.seance.findMany({
    where: { espaceId, situationId, statut: { in: [...STATUTS_OUVERTS] } },
    select: { id: true, statut: true, fin: true },
  });
  const ids = ouvertes.filter((seance) => isAnnulee(seance, now)).map(({ id }) => id);
  await tx.seance.updateMany({
    where: { espaceId, id: { in: ids } },
    data: {
      statut: "ANNULEE",
      motif: "SITUATION_CLOSE",
      statutLe: now,
      statutParId: membreId,
      version: { increment: 1 },
    },
  });
  await journaliser(tx, acteur, "annuler", "seance", ids);
  return ids.length;
}
