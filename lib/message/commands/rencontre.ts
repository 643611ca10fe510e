import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { formatLieu } from "@/lib/lieu/labels";
import { notify } from "@/lib/message/commands/notify";
import { etatRencontreOf } from "@/lib/message/rules/rendez-vous";
import { formatNom } from "@/lib/rencontre/labels/rencontre";
import type { Prisma } from "@/prisma/client/client";
import type { SorteMessage } from "@/prisma/client/enums";

const nom = { select: { nom: true } } as const;

const select = {
  ...{
    id: true,
    version: true,
    debut: true,
    fin: true,
    sorte: true,
    intervenantId: true,
    secretaireId: true,
  },
  instance: { select: { libelle: true } },
  ...{ delegation: nom, territoire: nom },
  lieu: { select: { nom: true, adresse: true } },
  partenaires: { where: { attendu: true }, select: { membreId: true } },
} as const satisfies Prisma.RencontreSelect;
type Rencontre = Prisma.RencontreGetPayload<{ select: typeof select }>;

const partiesOf = ({ intervenantId, secretaireId, partenaires }: Rencontre): string[] =>
  [intervenantId, secretaireId, ...partenaires.map(({ membreId }) => membreId)].filter((id) => id !== null);

const titreOf = ({ sorte, instance, delegation, territoire }: Rencontre): string =>
  formatNom({
    sorte,
    instance: instance?.libelle ?? null,
    delegation: delegation.nom,
    territoire: territoire?.nom ?? null,
  });

type Suite = {
  /** When the first was to be. */
  avant?: Date;
  /** Other people than those it concerns. */
  membreIds?: readonly string[];
  /** Who is told otherwise. */
  sauf?: readonly string[];
};

/**
 * Tells what became of some rencontres planned together, in words and to calendars, to those they concern: the
 * intervenant·e, the named secretary, and the professionals expected who have an account. One message for all.
 */
export async function notifyRencontres(
  tx: Tx,
  acteur: Acteur,
  sorte: Extract<SorteMessage, `RENCONTRE_${string}`>,
  rencontreIds: readonly string[],
  now: Date,
  { avant, membreIds, sauf = [] }: Suite = {},
): Promise<void> {
  if (membreIds?.length === 0) return;
  // What took place without being planned is noted afterwards: nobody is expected any more.
  const rencontres = await tx.rencontre.findMany({
    where: { espaceId: acteur.espaceId, id: { in: [...rencontreIds] }, debut: { gt: now } },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select,
  });
  const [premiere] = rencontres;
  if (!premiere) return;
  const { debut, fin } = premiere;
  const ou = [titreOf(premiere), formatLieu(premiere.lieu)].filter(Boolean).join(", ");
  const lecteurs = (membreIds ?? partiesOf(premiere)).filter((id) => !sauf.includes(id));
  const message = {
    ...{ sorte, nombre: rencontres.length, debut, fin, avant: avant ?? null, lieu: ou },
    rendezVous: rencontres.map((rencontre) => ({
      ...{ rencontreId: rencontre.id, titre: titreOf(rencontre), etat: etatRencontreOf(sorte) },
      ...{ sequence: rencontre.version, debut: rencontre.debut, fin: rencontre.fin },
      ...{ lieu: formatLieu(rencontre.lieu), visio: null },
    })),
  };
  await notify(tx, acteur, message, { membreIds: lecteurs }, now);
}
