import { withConnection } from "@/scripts/postgres/connection";

/** What the server has to be started with. */
export const REGLAGES = { shared_preload_libraries: "pg_stat_statements", track_activity_query_size: "8192" };

export const openInstructions = (adminUrl: string) =>
  withConnection(adminUrl, async (client) => {
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    await client.query("SELECT pg_stat_statements_reset()");
  });

/** The statements that took the database the longest in all, for who looks for what to mend. */
export const listInstructions = (adminUrl: string) =>
  withConnection(adminUrl, async (client) => {
    const { rows } = await client.query<{ total: number; fois: string; moyenne: number; texte: string }>(
      `SELECT total_exec_time AS total, calls AS fois, mean_exec_time AS moyenne, regexp_replace(query, '\\s+', ' ', 'g') AS texte
       FROM pg_stat_statements ORDER BY total_exec_time DESC LIMIT 12`,
    );
    return rows.map(
      ({ total, fois, moyenne, texte }) =>
        `${Math.round(total)} ms en ${fois} fois, ${moyenne.toFixed(1)} ms chacune : ${texte.slice(0, 220)}`,
    );
  });
