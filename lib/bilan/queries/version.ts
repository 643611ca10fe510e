import type { BilanPublie } from "@/lib/bilan/rules/document/document";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import { readContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import type { Signataire } from "@/lib/journal";
import { readLogo } from "@/lib/logo/queries";
import { readNoms } from "@/lib/membre/queries/noms";
import { requireSigned } from "./instantane";

/**
 * A published version whole, with the zone of its espace, to make its files from; null where there is none. Its words are
 * read for `lecteur`, or for the member who published it: the journal names them. Throws where it is no longer what was signed.
 */
export async function readVersion(
  tx: Tx,
  espaceId: string,
  bilanId: string,
  lecteur?: Signataire,
): Promise<{ bilan: BilanPublie; zone: string } | null> {
  const row = await tx.bilan.findFirst({
    where: { espaceId, id: bilanId, etat: "PUBLIE" },
    select: {
      ...{ annee: true, version: true, instantane: true, empreinte: true },
      ...{ publieParId: true, publieLe: true },
    },
  });
  const { publieParId, publieLe, empreinte } = row ?? {};
  if (!row || !publieParId || !publieLe || !empreinte) return null;
  const { remarque: _, ...textes } = await readContenu(
    tx,
    lecteur ?? { espaceId, membreId: publieParId },
    "BILAN",
    bilanId,
  );
  const instantane = row.instantane as unknown as Instantane;
  requireSigned(bilanId, instantane, textes, empreinte);
  const { zone } = await tx.espace.findUniqueOrThrow({ where: { id: espaceId }, select: { zone: true } });
  const nomDe = await readNoms(tx, { espaceId }, [publieParId]);
  const { annee, version } = row;
  const publie = { par: nomDe(publieParId), le: publieLe };
  const logo = await readLogo(tx, espaceId);
  return { bilan: { annee, version, empreinte, publie, textes, instantane, logo }, zone };
}
