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
  exterieures: { where: { courriel: { not: null } }, select: { courriel: true } },
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
  /**
   * People without an account, by their address: all those invited when everyone is told, and otherwise only if it is
   * said. They are told what changes their calendar, and nothing else.
   */
  adresses?: readonly string[] | "invitees";
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
  { avant, cle, ...lecteurs }: Suite = {},
): Promise<void> {
  if (seanceIds.length === 0) return;
  const seances = await tx.seance.findMany({
    where: { espaceId: acteur.espaceId, id: { in: [...seanceIds] } },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select,
  });
  for (const { concernees, agenda, membreIds, adresses } of groupByLecteur(seances, sorte, lecteurs)) {
    const [premiere] = concernees;
    if (!premiere) continue;
    const { id: seanceId, situationId, groupeId, debut, fin } = premiere;
    const message = {
      ...{ sorte, seanceId, situationId, groupeId, code: sujetOf(premiere).code, nombre: concernees.length },
      ...{ debut, fin, avant: avant?.get(seanceId) ?? null, lieu: formatEndroit(premiere), cle },
      visio: lienOf(sorte, concernees),
      rendezVous: agenda.flatMap((seance) => rendezVousOf(sorte, seance)),
    };
    await notify(tx, acteur, message, { membreIds, adresses }, now);
  }
}

/** The link to join by goes with séances one is expected at, all by that one, and with no other word. */
function lienOf(sorte: SorteMessage, seances: readonly Seance[]): string | null {
  const [lien = null, ...autres] = new Set(
    seances.map((seance) => (isEntree(sorte, seance.statut) ? visioOf(seance) : null)),
  );
  return autres.length === 0 ? lien : null;
}

type Groupe = { concernees: Seance[]; agenda: Seance[]; membreIds: string[]; adresses: string[] };

/** The readers, gathered when the same séances concern them and stand in their calendars. */
function groupByLecteur(seances: readonly Seance[], sorte: SorteMessage, dits: Suite) {
  const { membreIds } = dits;
  const membresOf = (seance: Seance) =>
    membreIds instanceof Map ? (membreIds.get(seance.id) ?? []) : (membreIds ?? partiesOf(seance));
  const groupes = new Map<string, Groupe>();
  const add = (genre: "membreIds" | "adresses", lecteur: string, concernees: Seance[], agenda: Seance[]) => {
    const cle = [concernees, agenda].map((liste) => liste.map(({ id }) => id).join()).join("/");
    const groupe = groupes.get(cle) ?? { concernees, agenda, membreIds: [], adresses: [] };
    groupe[genre].push(lecteur);
    groupes.set(cle, groupe);
  };
  for (const [membreId, concernees] of byLecteur(seances, membresOf)) {
    const agenda = concernees.filter(
      (seance) => etatOf(sorte, seance.statut) && isInAgenda(sorte, seance, membreId),
    );
    add("membreIds", membreId, concernees, agenda);
  }
  for (const [adresse, concernees] of byLecteur(seances, (seance) => adressesOf(seance, sorte, dits)))
    add("adresses", adresse, concernees, concernees);
  return groupes.values();
}

/** The séances each of them is told of. */
function byLecteur(seances: readonly Seance[], lecteursOf: (seance: Seance) => readonly string[]) {
  const lues = new Map<string, Seance[]>();
  for (const seance of seances)
    for (const lecteur of new Set(lecteursOf(seance)))
      lues.set(lecteur, [...(lues.get(lecteur) ?? []), seance]);
  return lues;
}

function adressesOf({ exterieures, statut }: Seance, sorte: SorteMessage, { membreIds, adresses }: Suite) {
  if (!etatOf(sorte, statut)) return [];
  if (adresses !== undefined && adresses !== "invitees") return adresses;
  const toutes = membreIds === undefined || adresses === "invitees";
  return toutes ? exterieures.flatMap(({ courriel }) => courriel ?? []) : [];
}
