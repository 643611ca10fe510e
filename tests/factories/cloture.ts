import { closeSituation } from "@/lib/cloture/commands";
import { CloseSituation } from "@/lib/cloture/schema";
import { withEspace } from "@/lib/db";
import { now as clock } from "@/lib/time";
import { valeurOf } from "./demande";
import type { SituationDeTest } from "./situation";

/** What the closing page sends, for the version that is stored. */
export async function clotureDe(
  { id: situationId, intervenant }: SituationDeTest,
  saisie: Record<string, unknown> = {},
) {
  const { espaceId } = intervenant;
  const { version } = await withEspace(intervenant, (tx) =>
    tx.situation.findFirstOrThrow({ where: { espaceId, id: situationId }, select: { version: true } }),
  );
  return CloseSituation.parse({
    situationId,
    version,
    motifId: await valeurOf(intervenant, "motif-cloture", "objectif-atteint"),
    effet: "A_LA_HAUTEUR",
    effets: "Les rendez-vous ont repris, à un rythme choisi ensemble.",
    ...saisie,
  });
}

/** A situation closed by its intervenant·e; the ids of its follow-ups at 3 and 6 months. */
export async function createCloture(
  situation: SituationDeTest,
  saisie: Record<string, unknown> = {},
  now = clock(),
): Promise<{ suivis: [trois: string, six: string] }> {
  const { intervenant, id: situationId } = situation;
  const closed = await closeSituation(intervenant, await clotureDe(situation, saisie), now);
  if (!closed.ok) throw new Error(`clôture: ${closed.reason}`);
  const suivis = await withEspace(intervenant, (tx) =>
    tx.suivi.findMany({
      where: { espaceId: intervenant.espaceId, situationId },
      orderBy: { mois: "asc" },
      select: { id: true },
    }),
  );
  return { suivis: [suivis[0]?.id ?? "", suivis[1]?.id ?? ""] };
}
