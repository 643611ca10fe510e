import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import { demandesDe, groupesDe, rencontresDe, secretariatsDe, situationsDe } from "@/lib/depart/access";
import { getDepart, listReprises } from "@/lib/depart/queries";
import type { Depart } from "@/lib/depart/schema";
import { transferGroupe } from "@/lib/groupe/commands/transfer";
import { journaliser } from "@/lib/journal";
import { canAdministerMembres } from "@/lib/membre/access";
import { closeMembre } from "@/lib/membre/commands/membre";
import { notifyLot } from "@/lib/message/commands/lot";
import { notifyRencontres } from "@/lib/message/commands/rencontre";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { transferIntervenant, transferReferent } from "@/lib/situation/commands/transfer";

export type DepartRefus =
  | "INTERDIT"
  | "INTROUVABLE"
  | "DERNIER_ADMINISTRATEUR"
  | "REFERENT"
  | "INTERVENANT"
  | "SECRETAIRE"
  | "AGENDA_PRIS"
  | "PERIME";
type Issue = Result<undefined, DepartRefus>;
type Reprise = { membreId: string; repreneurId: string };

/**
 * Someone leaves: what they follow goes to named colleagues and their access closes, all together or nothing. A
 * professional's situations go to one of their structure, where the person's agreement covers them; the others stay in the
 * list of what is to be dealt with. Refused when a séance to come overlaps what a colleague already has (AGENDA_PRIS).
 * Past minutes and drafts go with the situation or the group they are of.
 */
export async function leaveMembre(
  acteur: Acteur,
  { membreId, referentId, intervenantId, secretaireId }: z.output<typeof Depart>,
  now: Date,
): Promise<Issue> {
  if (!canAdministerMembres(acteur)) return refuse("INTERDIT");
  return withEspace(acteur, async (tx): Promise<Issue> => {
    const depart = await getDepart(acteur, membreId, now);
    if (!depart?.actif) return refuse("INTROUVABLE");
    const { intervenant, secretaire, referents, intervenants, secretaires } = depart;
    const est = (id: string | undefined, parmi: { id: string }[]) => parmi.some((membre) => membre.id === id);
    if (referentId && !est(referentId, referents)) return refuse("REFERENT");
    const tenu = Object.values(intervenant).some((liste) => liste.length > 0);
    if ((tenu || intervenantId) && !est(intervenantId, intervenants)) return refuse("INTERVENANT");
    if ((secretaire.length > 0 || secretaireId) && !est(secretaireId, secretaires))
      return refuse("SECRETAIRE");
    const parts = [
      { repreneurId: referentId, passer: passReferees },
      { repreneurId: intervenantId, passer: passSituations },
      { repreneurId: intervenantId, passer: passQueue },
      { repreneurId: secretaireId, passer: passSecretariats },
    ];
    for (const { repreneurId, passer } of parts) {
      const passe = repreneurId ? await passer(tx, acteur, { membreId, repreneurId }, now) : ok();
      if (!passe.ok) return passe;
    }
    return closeMembre(acteur, { membreId, rouvrir: false }, now);
  });
}

/** The situations of a professional, to a colleague of theirs whom the agreement covers. */
async function passReferees(
  tx: Tx,
  acteur: Acteur,
  { membreId, repreneurId }: Reprise,
  now: Date,
): Promise<Issue> {
  const siennes = await tx.situation.findMany({
    where: situationsDe(acteur, { referentId: membreId }),
    orderBy: { id: "asc" },
    select: { id: true, version: true },
  });
  const ids = siennes.map(({ id }) => id);
  const reprises = new Set(
    (await listReprises(tx, acteur, ids, [repreneurId])).map(({ situationId }) => situationId),
  );
  for (const { id, version } of siennes.filter(({ id }) => reprises.has(id))) {
    const passe = await transferReferent(acteur, { situationId: id, version, membreId: repreneurId }, now);
    if (!passe.ok) return refuse("PERIME");
  }
  return ok();
}

/** The situations and groups of an intervenant·e, with their séances to come; one they take part in otherwise stays. */
async function passSituations(
  tx: Tx,
  acteur: Acteur,
  { membreId, repreneurId }: Reprise,
  now: Date,
): Promise<Issue> {
  const select = { id: true, version: true } as const;
  const situations = await tx.situation.findMany({
    where: {
      AND: [situationsDe(acteur, { intervenantId: membreId }), { referentId: { not: repreneurId } }],
    },
    orderBy: { id: "asc" },
    select,
  });
  for (const { id, version } of situations) {
    const passe = await transferIntervenant(acteur, { situationId: id, version, membreId: repreneurId }, now);
    if (!passe.ok) return refuse(passe.reason === "AGENDA_PRIS" ? "AGENDA_PRIS" : "PERIME");
  }
  const groupes = await tx.groupe.findMany({
    where: groupesDe(acteur, membreId),
    orderBy: { id: "asc" },
    select,
  });
  for (const { id, version } of groupes) {
    const passe = await transferGroupe(acteur, { groupeId: id, version, membreId: repreneurId }, now);
    if (!passe.ok && passe.reason !== "MEMBRE")
      return refuse(passe.reason === "AGENDA_PRIS" ? "AGENDA_PRIS" : "PERIME");
  }
  return ok();
}

/** The demandes that wait in their queue, and their rencontres to come. */
async function passQueue(
  tx: Tx,
  acteur: Acteur,
  { membreId, repreneurId }: Reprise,
  now: Date,
): Promise<Issue> {
  const { espaceId } = acteur;
  const confiee = { intervenantId: repreneurId, version: { increment: 1 } };
  const demandes = await tx.demande.findMany({
    where: demandesDe(acteur, membreId),
    select: { id: true, code: true, situation: { select: { code: true } } },
  });
  const demandeIds = demandes.map(({ id }) => id);
  await tx.demande.updateMany({ where: { espaceId, id: { in: demandeIds } }, data: confiee });
  await journaliser(tx, acteur, "confier", "demande", demandeIds);
  const dits = demandes.map(({ id: demandeId, code, situation }) => ({
    ...{ demandeId, code: situation?.code ?? code, membreIds: [repreneurId] },
  }));
  await notifyLot(tx, acteur, "DEMANDE_CONFIEE", dits, now);
  const rencontres = await tx.rencontre.findMany({
    where: rencontresDe(acteur, membreId, now),
    select: { id: true },
  });
  const ids = rencontres.map(({ id }) => id);
  const prises = await tx.rencontre
    .updateMany({ where: { espaceId, id: { in: ids } }, data: confiee })
    .catch((error: unknown) => {
      if (sqlStateOf(error) === "23P01") return null;
      throw error;
    });
  if (!prises) return refuse("AGENDA_PRIS");
  await journaliser(tx, acteur, "confier", "rencontre", ids);
  await notifyRencontres(tx, acteur, "RENCONTRE_PREVUE", ids, now, { membreIds: [repreneurId] });
  return ok();
}

/** The séances to come they were to write the minutes of. */
async function passSecretariats(
  tx: Tx,
  acteur: Acteur,
  { membreId, repreneurId }: Reprise,
  now: Date,
): Promise<Issue> {
  const { espaceId } = acteur;
  const seances = await tx.seance.findMany({
    where: secretariatsDe(acteur, membreId, now),
    select: { id: true },
  });
  const ids = seances.map(({ id }) => id);
  await tx.seance.updateMany({
    where: { espaceId, id: { in: ids } },
    data: { secretaireId: repreneurId, version: { increment: 1 } },
  });
  await journaliser(tx, acteur, "confier", "seance", ids);
  await notifySeances(tx, acteur, "SEANCE_CONFIEE", ids, now, { membreIds: [repreneurId] });
  return ok();
}
