import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { keepableGroupes } from "@/lib/groupe/access";
import { holdGroupe } from "@/lib/groupe/queries/lock";
import { STATUTS_PRESSENTIS } from "@/lib/groupe/rules/membres";
import type { InviteMembres } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";

export type InviteRefus = "INTROUVABLE" | "CLOS" | "PERSONNE_INCONNUE" | "DEJA_LA";

/**
 * Asks one or several professionals of the espace to join a group: how many were asked. Those who left or declined may
 * be asked again, on a new row. All or nobody: one who cannot be asked any more refuses the whole.
 */
export async function inviteMembres(
  acteur: Acteur,
  { groupeId, membre }: z.output<typeof InviteMembres>,
  now: Date,
): Promise<Result<{ nombre: number }, InviteRefus>> {
  return withEspace(acteur, async (tx) => {
    const groupe = await holdGroupe(tx, acteur, keepableGroupes(acteur), groupeId);
    if (!groupe) return refuse("INTROUVABLE");
    if (groupe.statut === "CLOS") return refuse("CLOS");
    const { espaceId, membreId: creeParId } = acteur;
    const membreIds = [...new Set(membre)];
    if (!(await areProfessionnels(tx, acteur, membreIds))) return refuse("PERSONNE_INCONNUE");
    const encours = { statut: { in: [...STATUTS_PRESSENTIS, "ADMIS" as const] } };
    const deja = await tx.groupeMembre.count({
      where: { espaceId, groupeId, membreId: { in: membreIds }, ...encours },
    });
    if (deja > 0 || membreIds.includes(groupe.intervenantId)) return refuse("DEJA_LA");
    const places = await tx.groupeMembre.createManyAndReturn({
      data: membreIds.map((membreId) => ({
        ...{ espaceId, groupeId, membreId, statut: "INVITE" as const },
        ...{ creeLe: now, creeParId, statutLe: now, statutParId: creeParId },
      })),
      select: { id: true },
    });
    await journaliser(
      tx,
      acteur,
      "inviter",
      "groupe-membre",
      places.map(({ id }) => id),
    );
    const message = { sorte: "GROUPE_INVITATION", code: groupe.code, groupeId } as const;
    await notify(tx, acteur, message, { membreIds }, now);
    return ok({ nombre: membreIds.length });
  });
}

/** Whether all these are professionals of the espace, with an access that is open. */
async function areProfessionnels(
  tx: Tx,
  { espaceId }: Acteur,
  membreIds: readonly string[],
): Promise<boolean> {
  const connus = await tx.membre.count({
    where: {
      ...{ espaceId, id: { in: [...membreIds] }, desactiveLe: null },
      roles: { some: { role: "PROFESSIONNEL" } },
    },
  });
  return connus === membreIds.length;
}
