import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { writableRencontres } from "@/lib/rencontre/access";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";
import { readRencontre } from "@/lib/rencontre/queries/get";
import type { Section } from "@/lib/rencontre/rules/ecrit";

export type RencontreEcrite = {
  rencontre: RencontreDetail;
  textes: Partial<Record<Section, string>>;
  /** Names of places that designate nobody. */
  lieuxPermis: string[];
};

/** The minutes of a rencontre held, for the intervenant·e and the named secretary; null for anyone else. Each reading is journalised. */
export async function getEcrit(
  acteur: Acteur,
  rencontreId: string,
  now: Date,
): Promise<RencontreEcrite | null> {
  if (!isId(rencontreId)) return null;
  return withEspace(acteur, async (tx) => {
    const where = { AND: [writableRencontres(acteur), { id: rencontreId }] };
    if ((await tx.rencontre.count({ where })) === 0) return null;
    const rencontre = await readRencontre(tx, acteur, rencontreId, now);
    if (!rencontre) return null;
    return {
      rencontre,
      textes: await readContenu(tx, acteur, "RENCONTRE", rencontreId),
      lieuxPermis: await listLieuxPermis(tx, acteur),
    };
  });
}
