import { withEspace } from "@/lib/db";
import { updateProtocole } from "@/lib/protocole/commands";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules";
import { now as clock } from "@/lib/time";
import type { SituationDeTest } from "./situation";

/** The next version of a situation's protocole, by its intervenant·e; what is not said is the espace's default. */
export async function createProtocole(
  situation: SituationDeTest,
  attributs: Partial<Protocole> = {},
  now = clock(),
): Promise<{ version: number }> {
  const { id: situationId, intervenant } = situation;
  const { nombreSeances, dateFin, ...cadre } = { ...protocoleParDefaut(intervenant), ...attributs };
  const version = await withEspace(intervenant, (tx) =>
    tx.protocole.count({ where: { espaceId: intervenant.espaceId, situationId } }),
  );
  const fin = { nombreSeances: nombreSeances ?? undefined, dateFin: dateFin ?? undefined };
  const made = await updateProtocole(intervenant, { situationId, version, ...cadre, ...fin }, now);
  if (!made.ok) throw new Error(`protocole: ${made.reason}`);
  return made.value;
}
