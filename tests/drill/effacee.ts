import { randomUUID } from "node:crypto";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { now } from "@/lib/time";
import { withConnection } from "@/scripts/postgres/connection";
import { createDemandeDeposee } from "@/tests/factories/demande";
import type { EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";

/** A word of nobody's, to look for wherever words may stay. */
export const CANARI = "kanariensis";

/** A situation whose words hold the canary, told by its demande and in a note: to be erased. */
export async function createEffacee(espace: EspaceDeTest): Promise<{ id: string; code: string }> {
  const referent = await createMembre(espace);
  const saisie = {
    cadre: { question: `Que faire de ce ${CANARI} ?` },
    situation: { ressources: `Son ${CANARI}.` },
  };
  const { situationId: id } = await createDemandeDeposee(referent, saisie, now());
  return withEspace(espace, async (tx) => {
    const textes = { texte: `Revu son ${CANARI}.` };
    await writeContenu(tx, referent, "PISTE", randomUUID(), { situationId: id }, textes, now());
    const { code } = await tx.situation.findFirstOrThrow({ where: { id }, select: { code: true } });
    return { id, code };
  });
}

/** What a database still holds of a situation: its sealed words and its keys; and whether it says that it was erased. */
export const readReste = (ownerUrl: string, { espaceId }: EspaceDeTest, id: string) =>
  withConnection(ownerUrl, async (client) => {
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
    const { rows } = await client.query<{
      ecrits: number;
      cles: number;
      effacee: boolean;
      registre: boolean;
    }>(
      `SELECT (SELECT count(*)::int FROM "Contenu" WHERE "situationId" = $1) AS ecrits,
         (SELECT count(*)::int FROM "Cle" k JOIN "Contenu" c ON c."espaceId" = k."espaceId" AND c."cleId" = k."id" WHERE c."situationId" = $1) AS cles,
         (SELECT "effaceeLe" IS NOT NULL FROM "Situation" WHERE "id" = $1) AS effacee,
         EXISTS (SELECT FROM "Effacement" WHERE "objetId" = $1 AND "sorte" = 'SITUATION') AS registre`,
      [id],
    );
    return rows[0] ?? { ecrits: -1, cles: -1, effacee: false, registre: false };
  });
