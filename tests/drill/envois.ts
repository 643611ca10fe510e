import { randomInt } from "node:crypto";
import { withConnection } from "@/scripts/postgres/connection";
import type { Formulaire, Visiteur } from "./visiteur";

/** What was sent: by whom, which form, under which name, and whether an answer said that it was done. */
type Envoi = { nom: string; acquis: boolean; fois: number };

/** What a visitor has sent, and what became of it. An interrupted one is sent again as it was, until it is acknowledged. */
export function createEnvois(visiteur: Visiteur, formulaire: Formulaire) {
  const envois: Envoi[] = [];
  const send = async (base: string, envoi: Envoi) => {
    envoi.fois += 1;
    const reponse = await visiteur.envoyer(base, formulaire, envoi.nom).catch(() => undefined);
    if (reponse?.acquise) envoi.acquis = true;
    return reponse;
  };
  const rowsOf = (ownerUrl: string) =>
    withConnection(ownerUrl, async (client) => {
      await client.query("SELECT set_config('app.espace_id', $1, false)", [visiteur.espace.espaceId]);
      const { rows } = await client.query<{ nom: string; lignes: number; journal: number }>(
        `SELECT "nom", count(*)::int AS lignes, (SELECT count(*)::int FROM "Journal" j
           WHERE j."espaceId" = (array_agg(s."espaceId"))[1] AND j."objetId" = ANY (array_agg(s."id"))) AS journal
         FROM "Structure" s GROUP BY "nom"`,
      );
      return new Map(rows.map((row) => [row.nom, row]));
    });
  return {
    envoyer(base: string) {
      const envoi = { nom: visiteur.nomOf(), acquis: false, fois: 0 };
      envois.push(envoi);
      return send(base, envoi);
    },
    /** Sends what nobody answered. Returns how many of them were written all the same. */
    async reprendre(base: string, ownerUrl: string): Promise<number> {
      const ecrites = await rowsOf(ownerUrl);
      const interrompus = envois.filter(({ acquis }) => !acquis);
      for (const envoi of interrompus) await send(base, envoi);
      return interrompus.filter(({ nom }) => ecrites.has(nom)).length;
    },
    /** What is wrong: acknowledged and absent, written twice, or without its line of journal. */
    async comparer(ownerUrl: string): Promise<string[]> {
      const ecrites = await rowsOf(ownerUrl);
      return envois.flatMap(({ nom, acquis }) => {
        const ligne = ecrites.get(nom);
        if (!ligne) return acquis ? [`acquise et absente : ${nom}`] : [];
        if (ligne.lignes !== 1) return [`écrite ${ligne.lignes} fois : ${nom}`];
        return ligne.journal === 1 ? [] : [`${ligne.journal} lignes de journal : ${nom}`];
      });
    },
    compte: () => ({
      envoyes: envois.length,
      acquis: envois.filter(({ acquis }) => acquis).length,
      repris: envois.filter(({ fois }) => fois > 1).length,
    }),
  };
}

/** A pause of up to so many milliseconds, drawn anew each time. */
export const draw = (max: number) => randomInt(0, max);
