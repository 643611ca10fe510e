import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { publishableBilans } from "@/lib/bilan/access";
import { notifyBilan } from "@/lib/bilan/commands/notify";
import { countSansStatut } from "@/lib/bilan/queries/figures";
import { empreinteOfBilan, readInstantane } from "@/lib/bilan/queries/instantane";
import { holdBilan } from "@/lib/bilan/queries/lock";
import type { PublishBilan } from "@/lib/bilan/schema";
import { readContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { examineTextes, listMotifs } from "@/lib/levee/queries";
import { ok, type Result, refuse } from "@/lib/result";
import { yearRange } from "@/lib/time";
import { askFichiers } from "./demande-fichiers";

export type PublishBilanRefus = "INTROUVABLE" | "PERIME" | "ANNEE_EN_COURS" | "SANS_STATUT" | "ALERTES";

/**
 * Publishes what was read again: words, protected tables, definitions, threshold and groups are frozen together, with
 * their fingerprint, and its files are asked for; a correction will be the next version. By the intervenant·e or a
 * responsable. Refused before the year is over, while one of its séances has no status, and while a word waits for an
 * answer (places and names change).
 */
export async function publishBilan(
  acteur: Acteur,
  { bilanId, revision }: z.output<typeof PublishBilan>,
  now: Date,
): Promise<Result<{ id: string }, PublishBilanRefus>> {
  const { espaceId, membreId, zone } = acteur;
  return withEspace(acteur, async (tx): Promise<Result<{ id: string }, PublishBilanRefus>> => {
    const bilan = await holdBilan(tx, acteur, publishableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    if (bilan.revision !== revision) return refuse("PERIME");
    const range = yearRange(bilan.annee, zone);
    if (range.end > now) return refuse("ANNEE_EN_COURS");
    if ((await countSansStatut(tx, acteur, range, now)) > 0) return refuse("SANS_STATUT");
    const { remarque: _, ...textes } = await readContenu(tx, acteur, "BILAN", bilanId);
    const dites = Object.fromEntries(await listMotifs(tx, acteur, bilanId));
    const { restantes } = await examineTextes(tx, acteur, bilanId, textes, dites);
    if (restantes.length > 0) return refuse("ALERTES");
    const lu = await readInstantane(tx, acteur, bilan, now);
    if (!lu) return refuse("ANNEE_EN_COURS");
    const { instantane, figures } = lu;
    await tx.bilan.updateMany({
      where: { espaceId, id: bilanId },
      data: {
        ...{ etat: "PUBLIE", publieParId: membreId, publieLe: now },
        ...{ instantane, empreinte: empreinteOfBilan(instantane, textes), releve: figures.sealFor(bilanId) },
      },
    });
    await askFichiers(tx, acteur, bilanId, now);
    await journaliser(tx, acteur, "publier", "bilan", bilanId);
    await notifyBilan(tx, acteur, "BILAN_PUBLIE", bilan, { droit: "bilan.lire" }, now);
    return ok({ id: bilanId });
  });
}
