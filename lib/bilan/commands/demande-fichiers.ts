import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { mendableBilans } from "@/lib/bilan/access";
import { FORMAT_CODES } from "@/lib/bilan/rules/fichiers";
import type { RetryFichiers } from "@/lib/bilan/schema";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

export type RetryFichiersRefus = "INTROUVABLE";

/** Asks for the files of a version that has just been published, in its transaction. */
export async function askFichiers(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  bilanId: string,
  now: Date,
): Promise<void> {
  await tx.fichierBilan.createMany({
    data: FORMAT_CODES.map((format) => ({ espaceId, bilanId, format, prochainLe: now })),
    skipDuplicates: true,
  });
}

/** Asks again for the files of a published version that could not be made. By who writes or reads bilans again. */
export async function retryFichiers(
  acteur: Acteur,
  { bilanId }: z.output<typeof RetryFichiers>,
  now: Date,
): Promise<Result<{ id: string }, RetryFichiersRefus>> {
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx): Promise<Result<{ id: string }, RetryFichiersRefus>> => {
    const connu = await tx.bilan.count({ where: { AND: [mendableBilans(acteur), { id: bilanId }] } });
    if (connu === 0) return refuse("INTROUVABLE");
    await tx.fichierBilan.updateMany({
      where: { espaceId, bilanId, octets: null, echecLe: { not: null } },
      data: { essais: 0, echecLe: null, prochainLe: now },
    });
    await askFichiers(tx, acteur, bilanId, now);
    await journaliser(tx, acteur, "renvoyer", "bilan", bilanId);
    return ok({ id: bilanId });
  });
}
