import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { formatEndroit, visioOf } from "@/lib/lieu/labels";
import { notify } from "@/lib/message/commands/notify";
import { rendezVousOf, SELECT_RENDEZ_VOUS } from "@/lib/message/queries/rendez-vous";
import { etatOf, isEntree, isInAgenda } from "@/lib/message/rules/rendez-vous";
import { sujetOf } from "@/lib/seance/rules/sujet";
import type { Prisma } from "@/prisma/client/client";
import type { SorteMessage } from "@/prisma/client/enums";

const select = {
  ...SELECT_RENDEZ_VOUS,
  situationId: true,
  groupeId: true,
  intervenantId: true,
  secretaireId: true,
  situation: { select: { code: true, referentId: true } },
  groupe: { select: { code: true } },
  presences: { select: { membreId: true, etat: true } },
} as const satisfies Prisma.SeanceSelect;
type Seance = Prisma.SeanceGetPayload<{ select: typeof select }>;

/**
 * Everyone a séance concerns: those expected, the référent·e of its situation who tells the person, the intervenant·e,
 * the named secretary.
 */
const partiesOf = ({ presences, situation, intervenantId, secretaireId }: Seance): string[] => [
  ...presences.map(({ membreId }) => membreId),
  ...(situation ? [situation.referentId] : []),
  intervenantId,
  ...(secretaireId ? [secretaireId] : []),
];

type Suite = {
  /** Where each was before, by séance. */
  avant?: ReadonlyMap<string, Date>;
  /** Other people than those it concerns: the same for all of them, or by séance. */
  membreIds?: readonly string[] | ReadonlyMap<string, readonly string[]>;
  /** Said once for this key. */
  cle?: string;
};

/**
 * Tells what became of some séances, as they are now in this transaction: in words, and to the calendars they stand in.
 * Those whom the same séances concern get one message for all of them: a series is proposed in one mail.
 */
export async function notifySeances(
  tx: Tx,
  acteur: Acteur,
  sorte: SorteMessage,
  seanceIds: readonly string[],
  now: Date,
  { avant, membreIds, cle }: Suite = {},
): Promise<void> {
  if (seanceIds.length === 0) return;
  const seances = await tx.seance.findMany({
    where: { espaceId: acteur.espaceId, id: { in: [...seanceIds] } },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select,
  });
  for (const { concernees, agenda, lecteurs } of groupByLecteur(seances, sorte, membreIds)) {
    const [premiere] = concernees;
    if (!premiere) continue;
    const { id: seanceId, situationId, groupeId, debut, fin } = premiere;
    const message = {
      ...{ sorte, seanceId, situationId, groupeId, code: sujetOf(premiere).code, nombre: concernees.length },
      ...{ debut, fin, avant: avant?.get(seanceId) ?? null, lieu: formatEndroit(premiere), cle },
      visio: lienOf(sorte, concernees),
      rendezVous: agenda.flatMap((seance) => rendezVousOf(sorte, seance)),
    };
    await notify(tx, acteur, message, { membreIds: lecteurs }, now);
  }
}

/** The link to join by goes with séances one is expected at, all by that one, and with no other word. */
function lienOf(sorte: SorteMessage, seances: readonly Seance[]): string | null {
  const [lien = null, ...autres] = new Set(
    seances.map((seance) => (isEntree(sorte, seance.statut) ? visioOf(seance) : null)),
  );
  return autres.length === 0 ? lien : null;
}

type Groupe = { concernees: Seance[]; agenda: Seance[]; lecteurs: string[] };

/** The readers, gathered when the same séances concern them and stand in their calendars. */
function groupByLecteur(seances: readonly Seance[], sorte: SorteMessage, membreIds: Suite["membreIds"]) {
  const lecteursOf = (seance: Seance) =>
    membreIds instanceof Map ? (membreIds.get(seance.id) ?? []) : (membreIds ?? partiesOf(seance));
  const lues = new Map<string, Seance[]>();
  for (const seance of seances)
    for (const membreId of new Set<string>(lecteursOf(seance)))
      lues.set(membreId, [...(lues.get(membreId) ?? []), seance]);
  const groupes = new Map<string, Groupe>();
  for (const [membreId, concernees] of lues) {
    const agenda = concernees.filter(
      (seance) => etatOf(sorte, seance.statut) && isInAgenda(sorte, seance, membreId),
    );
    const cle = [concernees, agenda].map((liste) => liste.map(({ id }) => id).join()).join("/");
    const groupe = groupes.get(cle) ?? { concernees, agenda, lecteurs: [] };
    groupe.lecteurs.push(membreId);
    groupes.set(cle, groupe);
  }
  return groupes.values();
}
