import type { Tx } from "@/lib/db";
import { formatEndroit, visioOf } from "@/lib/lieu/labels";
import { ENDROIT } from "@/lib/lieu/queries";
import { rappelOf } from "@/lib/message/rules/rappel";
import type { Fait, Objets } from "@/lib/message/rules/sortes";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addDays, addMinutes, dateFromJour, type Jour, jourOf } from "@/lib/time";
import type { Espace } from "@/prisma/client/client";

export type EspaceARappeler = Pick<
  Espace,
  "id" | "zone" | "delaiAlerteJours" | "delaiConfirmationJours" | "rappelJ7" | "rappelJ1"
>;

/** Something the calendar has to tell; its key is what makes it told once. */
export type Rappel = {
  message: Pick<Fait, "sorte"> & Partial<Fait & Objets> & { cle: string };
  membreIds: string[];
};

const JOUR = 24 * 60;
/** A follow-up that was due longer ago waits on the home page; nobody is written to about it. */
const SUIVI_RETARD_JOURS = 14;

/** The confirmed séances to recall now, to those expected and to the intervenant·e; as the espace has chosen. One statement. */
export async function listRappels(tx: Tx, espace: EspaceARappeler, now: Date): Promise<Rappel[]> {
  const seances = await tx.seance.findMany({
    where: {
      espaceId: espace.id,
      statut: "CONFIRMEE",
      debut: { gt: now, lt: addMinutes(now, 8 * JOUR) },
    },
    select: {
      id: true,
      debut: true,
      fin: true,
      statutLe: true,
      situationId: true,
      intervenantId: true,
      situation: { select: { code: true } },
      groupe: { select: { code: true } },
      ...ENDROIT,
      presences: { where: { etat: "ATTENDU" }, select: { membreId: true } },
    },
  });
  return seances.flatMap((seance) => {
    const { id, debut, fin, statutLe, situation, groupe, situationId, presences, intervenantId } = seance;
    const sorte = rappelOf({ debut, confirmeeLe: statutLe }, now, espace.zone);
    if (!sorte || !(sorte === "RAPPEL_J7" ? espace.rappelJ7 : espace.rappelJ1)) return [];
    const cle = `${sorte}:${id}:${debut.toISOString()}`;
    const message = {
      ...{ sorte, cle, seanceId: id, situationId, debut, fin },
      code: sujetOf({ situation, groupe }).code,
      lieu: formatEndroit(seance),
      visio: visioOf(seance),
    };
    return [{ message, membreIds: [...presences.map(({ membreId }) => membreId), intervenantId] }];
  });
}

/** The follow-ups at 3 and 6 months that are due, to the référent·e and the intervenant·e. One statement. */
export async function listSuivisDus(
  tx: Tx,
  { id: espaceId }: EspaceARappeler,
  today: Jour,
): Promise<Rappel[]> {
  const suivis = await tx.suivi.findMany({
    where: {
      espaceId,
      faitLe: null,
      prevuLe: { lte: dateFromJour(today), gte: dateFromJour(addDays(today, -SUIVI_RETARD_JOURS)) },
    },
    select: {
      id: true,
      situationId: true,
      situation: { select: { code: true, referentId: true, intervenantId: true } },
    },
  });
  return suivis.map(({ id, situationId, situation: { code, referentId, intervenantId } }) => ({
    message: { sorte: "SUIVI_A_FAIRE", cle: `SUIVI_A_FAIRE:${id}`, suiviId: id, situationId, code },
    membreIds: [referentId, ...(intervenantId ? [intervenantId] : [])],
  }));
}

/**
 * The demandes typed for a professional that they have not filed within the espace's delay, to their author, once. One
 * statement.
 */
export async function listAConfirmer(
  tx: Tx,
  { id: espaceId, delaiConfirmationJours }: EspaceARappeler,
  now: Date,
): Promise<Rappel[]> {
  const demandes = await tx.demande.findMany({
    where: {
      espaceId,
      statut: "BROUILLON",
      transmiseLe: { lte: addMinutes(now, -delaiConfirmationJours * JOUR) },
    },
    select: { id: true, code: true, auteurId: true, situation: { select: { code: true } } },
  });
  return demandes.map(({ id, code, auteurId, situation }) => ({
    message: {
      sorte: "DEMANDE_A_CONFIRMER",
      cle: `DEMANDE_A_CONFIRMER:${id}`,
      demandeId: id,
      code: situation?.code ?? code,
    },
    membreIds: [auteurId],
  }));
}

/**
 * How many situations have nothing booked for longer than the espace's delay: to each intervenant·e theirs, to each
 * secretary all of them. Nothing is to be planned after a withdrawal. Two statements.
 */
export async function listSansSeance(tx: Tx, espace: EspaceARappeler, now: Date): Promise<Rappel[]> {
  const { id: espaceId, zone } = espace;
  const retard = addMinutes(now, -espace.delaiAlerteJours * JOUR);
  const comptes = await tx.situation.groupBy({
    by: ["intervenantId"],
    where: {
      espaceId,
      statut: "SUIVIE",
      accordRetireLe: null,
      accepteeLe: { lt: retard },
      seances: {
        none: {
          OR: [
            { debut: { gt: now }, statut: { in: ["PROPOSEE", "CONFIRMEE"] } },
            { debut: { gt: retard }, statut: "TENUE" },
          ],
        },
      },
    },
    _count: { _all: true },
  });
  const total = comptes.reduce((sum, { _count }) => sum + _count._all, 0);
  if (total === 0) return [];
  const secretaires = await tx.membreRole.findMany({
    where: { espaceId, role: "SECRETARIAT" },
    select: { membreId: true },
  });
  const parMembre = new Map(comptes.map(({ intervenantId, _count }) => [intervenantId, _count._all]));
  for (const { membreId } of secretaires) parMembre.set(membreId, total);
  return [...parMembre].flatMap(([membreId, nombre]) => {
    if (!membreId) return [];
    const cle = `SANS_SEANCE:${membreId}:${jourOf(now, zone)}`;
    return [{ message: { sorte: "SANS_SEANCE", cle, nombre }, membreIds: [membreId] }];
  });
}
