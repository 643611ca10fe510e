import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { isModifiable } from "@/lib/ordre-du-jour/rules";
import { invitableSeances } from "@/lib/personne-exterieure/access";
import type { CorrectPersonne, InvitePersonne, RemovePersonne } from "@/lib/personne-exterieure/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { guarded } from "@/lib/seance/commands/booking";
import { lockSeance } from "@/lib/seance/queries/lock";
import type { StatutSeance } from "@/prisma/client/enums";

type InviteRefus =
  | "INTROUVABLE"
  | "ETAT"
  | "DEJA"
  | "STRUCTURE_INCONNUE"
  | "NON_COUVERTE"
  | "CONSENTEMENT_RETIRE";

/**
 * Asks someone without an account to a group's séance still to come: they are told when and where by their address, if
 * there is one, and of each change. Refused while a situation is on its agenda whose agreement does not cover their
 * whole structure (002:3565; L.1110-4 CSP).
 */
export async function invitePersonne(
  acteur: Acteur,
  input: z.output<typeof InvitePersonne>,
  now: Date,
): Promise<Result<undefined, InviteRefus>> {
  const { espaceId, membreId: creeParId } = acteur;
  const { seanceId, structureId = null, courriel = null, ...personne } = input;
  return guarded(() =>
    withEspace(acteur, async (tx): Promise<Result<undefined, InviteRefus>> => {
      await lockSeance(tx, acteur, seanceId);
      const seance = await tx.seance.findFirst({
        where: { AND: [invitableSeances(acteur), { id: seanceId }] },
        select: {
          ...{ statut: true, fin: true },
          examens: { where: { retireLe: null }, select: { situationId: true } },
        },
      });
      if (!seance) return refuse("INTROUVABLE");
      if (!isModifiable(seance.statut) || isPassee(seance, now)) return refuse("ETAT");
      const structure = { espaceId, id: structureId ?? "", retireeLe: null };
      if (structureId && (await tx.structure.count({ where: structure })) === 0)
        return refuse("STRUCTURE_INCONNUE");
      if (await isTaken(tx, acteur, seanceId, courriel)) return refuse("DEJA");
      const situations = seance.examens.map(({ situationId }) => situationId);
      if (!(await isCouverte(tx, acteur, situations, structureId))) return refuse("NON_COUVERTE");
      await tx.personneExterieure.create({
        data: { espaceId, seanceId, structureId, courriel, ...personne, creeLe: now, creeParId },
      });
      await journaliser(tx, acteur, "inviter", "seance", seanceId);
      await tellInvitation(tx, acteur, { seanceId, seance, courriel }, now);
      return ok();
    }),
  );
}

/**
 * Corrects how someone without an account is named and written to. An address that is taken back or replaced is kept
 * nowhere, whenever that is; a new one gets the invitation while the séance is still to come.
 */
export async function correctPersonne(
  acteur: Acteur,
  input: z.output<typeof CorrectPersonne>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "DEJA">> {
  const { espaceId } = acteur;
  const { seanceId, personneId, courriel = null, ...personne } = input;
  return withEspace(acteur, async (tx) => {
    await lockSeance(tx, acteur, seanceId);
    const lue = await readPersonne(tx, acteur, { seanceId, personneId });
    if (!lue) return refuse("INTROUVABLE");
    const autre = courriel !== lue.courriel;
    if (autre && (await isTaken(tx, acteur, seanceId, courriel))) return refuse("DEJA");
    await tx.personneExterieure.update({
      where: { espaceId_id: { espaceId, id: personneId } },
      data: { ...personne, courriel },
    });
    await journaliser(tx, acteur, "corriger", "seance", seanceId);
    if (autre) await tellInvitation(tx, acteur, { seanceId, seance: lue.seance, courriel }, now);
    return ok();
  });
}

/** Takes back an invitation to a séance still to come: their address is told, and their calendar cleared. */
export async function removePersonne(
  acteur: Acteur,
  { seanceId, personneId }: z.output<typeof RemovePersonne>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "ETAT">> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    await lockSeance(tx, acteur, seanceId);
    const lue = await readPersonne(tx, acteur, { seanceId, personneId });
    if (!lue) return refuse("INTROUVABLE");
    if (!isModifiable(lue.seance.statut)) return refuse("ETAT");
    await tx.personneExterieure.delete({ where: { espaceId_id: { espaceId, id: personneId } } });
    await journaliser(tx, acteur, "retirer", "seance", seanceId);
    const adresses = lue.courriel ? [lue.courriel] : [];
    await notifySeances(tx, acteur, "SEANCE_RETRAIT", [seanceId], now, { membreIds: [], adresses });
    return ok();
  });
}

type Ids = { seanceId: string; personneId: string };

const readPersonne = (tx: Tx, acteur: Acteur, { seanceId, personneId }: Ids) =>
  tx.personneExterieure.findFirst({
    where: { espaceId: acteur.espaceId, id: personneId, seanceId, seance: invitableSeances(acteur) },
    select: { courriel: true, seance: { select: { statut: true, fin: true } } },
  });

const isTaken = async (tx: Tx, { espaceId }: Acteur, seanceId: string, courriel: string | null) =>
  courriel !== null && (await tx.personneExterieure.count({ where: { espaceId, seanceId, courriel } })) > 0;

/** Whether each of these agreements covers a structure as a whole; none covers nobody's. */
async function isCouverte(tx: Tx, { espaceId }: Acteur, situationIds: string[], structureId: string | null) {
  const [lue] = await tx.$queryRaw<{ couverte: boolean }[]>`
    SELECT coalesce(bool_and(consentement_couvre_structure(${espaceId}::uuid, s, ${structureId}::uuid)), true) AS couverte
    FROM unnest(${situationIds}::uuid[]) AS s`;
  return lue?.couverte === true;
}

type Horaire = { statut: StatutSeance; fin: Date };

/** Over, held or not; one without a date is not. */
const isPassee = ({ statut, fin }: Horaire, now: Date) => statut !== "REPORTEE" && fin <= now;

type Invitation = { seanceId: string; seance: Horaire; courriel: string | null };

/** A séance without a date invites nobody yet: its next date will; nor one that is over. */
async function tellInvitation(tx: Tx, acteur: Acteur, { seanceId, seance, courriel }: Invitation, now: Date) {
  const sorte = isPassee(seance, now) ? undefined : INVITATIONS[seance.statut];
  if (sorte && courriel)
    await notifySeances(tx, acteur, sorte, [seanceId], now, { membreIds: [], adresses: [courriel] });
}

const INVITATIONS: { [S in StatutSeance]?: "SEANCE_PROPOSEE" | "SEANCE_CONFIRMEE" } = {
  PROPOSEE: "SEANCE_PROPOSEE",
  CONFIRMEE: "SEANCE_CONFIRMEE",
};
