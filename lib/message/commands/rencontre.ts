import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { formatLieu } from "@/lib/lieu/labels";
import { notify } from "@/lib/message/commands/notify";
import { formatNom } from "@/lib/rencontre/labels/rencontre";
import type { SorteMessage } from "@/prisma/client/enums";

const nom = { select: { nom: true } } as const;

/**
 * Tells what became of some rencontres planned together to those they concern: the intervenant·e, the named secretary,
 * and the professionals expected who have an account. One message for all; `avant` is when the first was to be.
 */
export async function notifyRencontres(
  tx: Tx,
  acteur: Acteur,
  sorte: Extract<SorteMessage, `RENCONTRE_${string}`>,
  rencontreIds: readonly string[],
  now: Date,
  avant: Date | null = null,
): Promise<void> {
  // What took place without being planned is noted afterwards: nobody is expected any more.
  const rencontres = await tx.rencontre.findMany({
    where: { espaceId: acteur.espaceId, id: { in: [...rencontreIds] }, debut: { gt: now } },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select: {
      ...{ debut: true, fin: true, sorte: true, intervenantId: true, secretaireId: true },
      instance: { select: { libelle: true } },
      ...{ delegation: nom, territoire: nom },
      lieu: { select: { nom: true, adresse: true } },
      partenaires: { where: { attendu: true }, select: { membreId: true } },
    },
  });
  const [premiere] = rencontres;
  if (!premiere) return;
  const { debut, fin, instance, delegation, territoire, lieu, partenaires } = premiere;
  const titre = formatNom({
    sorte: premiere.sorte,
    instance: instance?.libelle ?? null,
    delegation: delegation.nom,
    territoire: territoire?.nom ?? null,
  });
  const ou = [titre, formatLieu(lieu)].filter(Boolean).join(", ");
  const concernes = [
    premiere.intervenantId,
    premiere.secretaireId,
    ...partenaires.map((row) => row.membreId),
  ];
  const message = { sorte, nombre: rencontres.length, debut, fin, avant, lieu: ou };
  await notify(tx, acteur, message, { membreIds: concernes.filter((id) => id !== null) }, now);
}
