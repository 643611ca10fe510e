import type { Acteur } from "@/lib/acteur";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import type { SorteCourrier } from "@/prisma/client/enums";

/** Letters about a séance, made by who keeps it; their id in the register. */
export async function createCourrier(
  acteur: Acteur,
  seanceId: string,
  sorte: SorteCourrier,
  destinataires: readonly Acteur[],
  now: Date,
): Promise<string> {
  const destinataire = destinataires.map(({ membreId }) => membreId);
  const made = await prepareCourrier(acteur, { seanceId, sorte, destinataire }, now);
  if (!made.ok) throw new Error(`courrier: ${made.reason}`);
  return made.value.id;
}
