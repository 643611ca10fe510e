import { DELEGATIONS, drawsOf, type Ici } from "./brouillon";

/** Instances and meetings of partners, in the evening so that none meets a séance: three for a hundred séances. */
export function writeRencontres(ici: Ici): string {
  const { espace, cle, tirage, valeur } = drawsOf(ici);
  const { rang, zone } = ici;
  const now = `'${ici.now.toISOString()}'::timestamptz`;
  const intervenant = cle("membre", '"intervenant"');
  const si = (sql: string) => `CASE WHEN "tenue" THEN ${sql} END`;
  return `INSERT INTO "Rencontre" ("espaceId", "id", "sorte", "instanceId", "delegationId", "intervenantId", "debut", "fin",
      "statut", "statutLe", "statutParId", "reelDebut", "reelFin", "preparationReelleMinutes", "presents", "creeLe", "creeParId")
    SELECT ${espace}, gen_random_uuid(), (CASE WHEN "instance" THEN 'INSTANCE' ELSE 'SENSIBILISATION' END)::"SorteRencontre",
      CASE WHEN "instance" THEN ${valeur("instance", 90, '"n"')} END, ${cle("delegation", `"n" % ${DELEGATIONS}`)}, ${intervenant},
      "debut", "debut" + interval '90 minutes', (CASE WHEN "tenue" THEN 'TENUE' ELSE 'PREVUE' END)::"StatutRencontre",
      least(${now}, "debut" + interval '2 hours'), ${intervenant}, ${si('"debut"')}, ${si(`"debut" + interval '80 minutes'`)},
      ${si("30")}, ${si(`4 + floor(20 * ${tirage(91, '"n"')})::int`)}, "debut" - interval '30 days', ${intervenant}
    FROM (
      SELECT DISTINCT ON ("intervenant", "jour") "n", "intervenant", ${tirage(92, '"n"')} < 0.6 AS "instance",
        ("jour" + time '18:30') AT TIME ZONE '${zone}' AS "debut", ("jour" + time '20:30') AT TIME ZONE '${zone}' < ${now} AS "tenue"
      FROM (SELECT *, ("debut" AT TIME ZONE '${zone}')::date AS "jour" FROM volume_creneau WHERE "espace" = ${rang}) c
      WHERE "n" % 33 = 7 ORDER BY "intervenant", "jour", "n"
    ) r`;
}
