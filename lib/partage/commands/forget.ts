import { callFunction, withEspace } from "@/lib/db";
import { oubliAvant } from "@/lib/partage/rules/duree";

/**
 * Forgets, in every espace, the names and addresses of links that ended three months ago, and the mails that carried
 * them; what they did is still counted. Sessions that are over go too.
 */
export async function forgetPartages(clock: () => Date): Promise<void> {
  const espaces = await callFunction<{ id: string }>("SELECT travail_espaces() AS id", []);
  for (const { id: espaceId } of espaces)
    await withEspace({ espaceId }, async (tx) => {
      const now = clock();
      const avant = oubliAvant(now);
      await tx.partage.updateMany({
        where: { espaceId, oublieLe: null, OR: [{ expireLe: { lte: avant } }, { retireLe: { lte: avant } }] },
        data: { nom: null, adresse: null, codeLe: null, oublieLe: now },
      });
      await tx.partageSession.deleteMany({ where: { espaceId, expireLe: { lte: now } } });
    });
}
