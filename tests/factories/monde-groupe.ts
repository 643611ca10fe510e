import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { acceptInvitation } from "@/lib/groupe/commands/answer";
import { inviteMembres } from "@/lib/groupe/commands/invite";
import { createGroupe } from "@/lib/groupe/commands/open";
import { updateGroupe } from "@/lib/groupe/commands/update";
import { requireValue } from "./demo/resultat";
import type { Distribution } from "./distribution";

/** A group that had one place: the associé·e is in, the référent·e waits, the invited has not answered; then it had more. */
export async function createGroupeOuvert(
  { intervenant, associe, referent, invite }: Distribution,
  { territoireId: lieu, structureId }: { territoireId: string; structureId: string },
  now: Date,
) {
  const ouverture = {
    sorte: "TAD_COLLECTIF",
    lieu,
    structureId,
    intervenantId: intervenant.membreId,
  } as const;
  const { groupeId } = requireValue(await createGroupe(intervenant, { ...ouverture, places: 1 }, now));
  const membre = [associe, referent, invite].map(({ membreId }) => membreId);
  requireValue(await inviteMembres(intervenant, { groupeId, membre }, now));
  const place = ({ membreId }: Acteur) =>
    withEspace(intervenant, async (tx) => {
      const where = { groupeId, membreId };
      return (await tx.groupeMembre.findFirstOrThrow({ where, select: { id: true } })).id;
    });
  for (const acteur of [associe, referent])
    requireValue(await acceptInvitation(acteur, { placeId: await place(acteur) }, now));
  const { sorte } = ouverture;
  requireValue(await updateGroupe(intervenant, { groupeId, version: 1, sorte, structureId, places: 9 }, now));
  const { code, version } = await withEspace(intervenant, (tx) =>
    tx.groupe.findFirstOrThrow({ where: { id: groupeId }, select: { code: true, version: true } }),
  );
  const places = {
    membreId: await place(associe),
    attenteId: await place(referent),
    inviteId: await place(invite),
  };
  return { id: groupeId, code, version, ...places };
}
