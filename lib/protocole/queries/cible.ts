import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { PROTOCOLE_SELECT, protocoleOf } from "@/lib/protocole/queries/rythme";
import { lockSujet, readSujet, type SujetLu, sujetOf } from "@/lib/protocole/queries/sujet";
import type { Protocole } from "@/lib/protocole/rules/rythme";
import type { Prisma } from "@/prisma/client/client";

/** One version, held with its situation or group until the end of the transaction. */
export type ProtocoleCible = {
  id: string;
  version: number;
  revision: number;
  page: string | null;
  proposeLe: Date | null;
  publieLe: Date | null;
  aAccepter: boolean;
  protocole: Protocole;
  vu: SujetLu;
};

/** A version among those of `where`, as it is once nobody else writes, publishes or withdraws; null otherwise. */
export async function lockProtocole(
  tx: Tx,
  acteur: Acteur,
  where: Prisma.ProtocoleWhereInput,
  protocoleId: string,
): Promise<ProtocoleCible | null> {
  const { espaceId } = acteur;
  const sur = await tx.protocole.findFirst({
    where: { espaceId, id: protocoleId },
    select: { situationId: true, groupeId: true },
  });
  if (!sur) return null;
  const sujet = sujetOf(sur);
  await lockSujet(tx, acteur, sujet);
  const row = await tx.protocole.findFirst({
    where: { AND: [where, { id: protocoleId }] },
    select: {
      ...PROTOCOLE_SELECT,
      ...{ id: true, version: true, revision: true, page: true, proposeLe: true, publieLe: true },
      aAccepter: true,
    },
  });
  const vu = row && (await readSujet(tx, acteur, sujet));
  if (!vu) return null;
  const { id, version, revision, page, proposeLe, publieLe, aAccepter } = row;
  return { id, version, revision, page, proposeLe, publieLe, aAccepter, protocole: protocoleOf(row), vu };
}
