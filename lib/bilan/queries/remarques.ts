import type { Acteur } from "@/lib/acteur";
import { remarkableBilans } from "@/lib/bilan/access";
import type { PartieBilan } from "@/lib/bilan/rules/plan";
import { readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";

/** What someone said of one part of a bilan under way. */
export type RemarqueBilan = {
  id: string;
  section: PartieBilan;
  auteur: string;
  mienne: boolean;
  le: Date;
  texte: string;
  /** Who said that it is done, and when. */
  resolue: { par: string; le: Date } | null;
};

/** What was said of a version, in order; nothing for who may not say anything of it. The reading is in the journal. */
export async function listRemarques(tx: Tx, acteur: Acteur, bilanId: string): Promise<RemarqueBilan[]> {
  const { espaceId, membreId } = acteur;
  const rows = await tx.bilanRemarque.findMany({
    where: { espaceId, bilanId, bilan: remarkableBilans(acteur) },
    orderBy: [{ creeLe: "asc" }, { id: "asc" }],
    select: { id: true, section: true, membreId: true, creeLe: true, resolueLe: true, resolueParId: true },
  });
  const ids = rows.map(({ id }) => id);
  const textes = await readContenus(tx, acteur, "BILAN_REMARQUE", ids);
  const signataires = rows.flatMap((row) => [row.membreId, row.resolueParId]);
  const nomDe = await readNoms(tx, acteur, signataires);
  return rows.map(({ id, section, creeLe, resolueLe, resolueParId, ...row }) => ({
    ...{ id, section: section as PartieBilan, le: creeLe },
    auteur: nomDe(row.membreId),
    mienne: row.membreId === membreId,
    texte: textes.get(id)?.texte ?? "",
    resolue: resolueLe ? { par: nomDe(resolueParId), le: resolueLe } : null,
  }));
}
