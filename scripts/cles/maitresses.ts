import type pg from "pg";
import { openCleEspace, rewrapCleEspace } from "@/lib/cle";
import type { Enveloppe } from "@/lib/enveloppe";
import { readReglage } from "@/lib/kms";
import { readTrousseau, type Trousseau } from "@/lib/trousseau";
import { Failure } from "../console/failure";
import { withConnection } from "../postgres/connection";
import { listEspaces, setEspace } from "../postgres/espaces";

/** The master keys of this environment, or one sentence on what is wrong with them. */
export function readCles(secret: string): Trousseau {
  try {
    const { RECUL_CLES, RECUL_KMS, RECUL_KMS_JETON, RECUL_KMS_JETON_FICHIER } = process.env;
    return readTrousseau(RECUL_CLES || undefined, secret, {
      reglage: readReglage({ RECUL_KMS, RECUL_KMS_JETON, RECUL_KMS_JETON_FICHIER }),
    });
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

async function readEnveloppe(client: pg.Client, espaceId: string): Promise<Enveloppe | undefined> {
  await setEspace(client, espaceId);
  const { rows } = await client.query<Enveloppe>(
    'SELECT "maitresse", "scellee" FROM "CleEspace" WHERE "espaceId" = $1',
    [espaceId],
  );
  return rows[0];
}

/** Opens the key of each espace, and says in one sentence which master key it lacks. */
async function requireOuvrables(client: pg.Client, cles: Trousseau): Promise<string[]> {
  const aTourner: string[] = [];
  const courante = await cles.courante().catch((error: Error) => {
    throw new Failure(error.message);
  });
  for (const espaceId of await listEspaces(client)) {
    const enveloppe = await readEnveloppe(client, espaceId);
    if (!enveloppe) continue;
    await openCleEspace(cles, espaceId, enveloppe).catch((error: Error) => {
      throw new Failure(error.message);
    });
    if (enveloppe.maitresse !== courante) aTourner.push(espaceId);
  }
  return aTourner;
}

/** Fails when a key of this database does not open with these master keys: better than at the first text. */
export const requireCles = (ownerUrl: string, cles: Trousseau): Promise<string[]> =>
  withConnection(ownerUrl, (client) => requireOuvrables(client, cles));

/**
 * Wraps the key of every espace again, under the newest master key, without reading a text: nothing is written until each
 * is known to open. One at a time: stopped, it is run again and goes on. Returns how many were, and how many there were to do.
 */
export function turnCles(
  ownerUrl: string,
  cles: Trousseau,
  say: (fait: number, total: number) => void = () => {},
): Promise<number> {
  return withConnection(ownerUrl, async (client) => {
    const aTourner = await requireOuvrables(client, cles);
    let faites = 0;
    for (const espaceId of aTourner) {
      const enveloppe = await readEnveloppe(client, espaceId);
      if (!enveloppe) continue;
      const neuve = await rewrapCleEspace(cles, espaceId, enveloppe);
      // What another run has done in the meantime stays as it is.
      const { rowCount } = await client.query(
        'UPDATE "CleEspace" SET "maitresse" = $2, "scellee" = $3 WHERE "espaceId" = $1 AND "maitresse" = $4',
        [espaceId, neuve.maitresse, neuve.scellee, enveloppe.maitresse],
      );
      faites += rowCount ?? 0;
      say(faites, aTourner.length);
    }
    return faites;
  });
}
