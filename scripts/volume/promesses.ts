/**
 * What the guards of the database promise row by row, asked of an espace as a whole: each statement counts the rows that
 * break a promise. They stand for the triggers that were off while it was written.
 */
export const PROMESSES: readonly { promesse: string; sql: string }[] = [
  {
    promesse: "une séance tenue ou confirmée repose sur un accord donné avant elle",
    sql: `SELECT count(*) FROM "Seance" x WHERE "statut" IN ('CONFIRMEE', 'TENUE') AND "situationId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "Consentement" a WHERE a."espaceId" = x."espaceId" AND a."situationId" = x."situationId" AND a."acte" = 'ACCORD' AND a."enregistreLe" <= x."debut")`,
  },
  {
    promesse: "rien n’est prévu ni tenu après un retrait",
    sql: `SELECT count(*) FROM "Seance" x JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
      WHERE s."accordRetireLe" IS NOT NULL AND (x."statut" IN ('PROPOSEE', 'CONFIRMEE', 'REPORTEE') AND x."fin" > s."accordRetireLe" OR x."statut" = 'TENUE' AND x."debut" > s."accordRetireLe")`,
  },
  {
    promesse: "chaque situation dit si son accord est retiré",
    sql: `SELECT count(*) FROM "Situation" s WHERE "accepteeLe" IS NOT NULL
      AND consentement_etat("espaceId", "id") <> CASE WHEN "accordRetireLe" IS NULL THEN 'EN_VIGUEUR' ELSE 'RETIRE' END`,
  },
  {
    promesse: "chaque accord couvre qui est associé",
    sql: `SELECT count(*) FROM "Association" WHERE "couverte" <> consentement_couvre("espaceId", "situationId", "membreId")`,
  },
  {
    promesse: "un accord suit une information",
    sql: `SELECT count(*) FROM "Consentement" a WHERE "acte" = 'ACCORD' AND NOT EXISTS (SELECT FROM "Consentement" i
      WHERE i."espaceId" = a."espaceId" AND i."situationId" = a."situationId" AND i."acte" = 'INFORMATION' AND i."survenuLe" <= a."survenuLe" AND i."rang" < a."rang")`,
  },
  {
    promesse: "seuls viennent le référent et qui est associé",
    sql: `SELECT count(*) FROM "Presence" p JOIN "Seance" x ON x."espaceId" = p."espaceId" AND x."id" = p."seanceId"
      JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
      LEFT JOIN "Association" a ON a."espaceId" = s."espaceId" AND a."situationId" = s."id" AND a."membreId" = p."membreId" AND a."statut" = 'ACCEPTEE'
      WHERE s."referentId" <> p."membreId" AND a."id" IS NULL`,
  },
  {
    promesse: "seuls viennent à un groupe ses membres",
    sql: `SELECT count(*) FROM "Presence" p JOIN "Seance" x ON x."espaceId" = p."espaceId" AND x."id" = p."seanceId"
      LEFT JOIN "GroupeMembre" m ON m."espaceId" = x."espaceId" AND m."groupeId" = x."groupeId" AND m."membreId" = p."membreId" AND m."statut" = 'ADMIS'
      WHERE x."groupeId" IS NOT NULL AND m."id" IS NULL`,
  },
  {
    promesse: "un groupe qui se réunit a un protocole accepté par chacun",
    sql: `SELECT count(*) FROM "Groupe" g WHERE NOT groupe_protocole_accepte("espaceId", "id")`,
  },
  {
    promesse: "une situation travaillée en groupe l’est devant qui son accord couvre",
    sql: `SELECT count(*) FROM "SeanceSituation" WHERE "travaillee" AND NOT seance_couverte("espaceId", "seanceId", "situationId")`,
  },
  {
    promesse: "le temps de chaque séance est réservé, et rien d’autre",
    sql: `SELECT count(*) FROM "Seance" x FULL JOIN (SELECT * FROM "Reservation" WHERE "seanceId" IS NOT NULL) r ON r."espaceId" = x."espaceId" AND r."seanceId" = x."id"
      WHERE (x."statut" IS NOT NULL AND x."statut" IN ('PROPOSEE', 'CONFIRMEE', 'TENUE')) <> (r."id" IS NOT NULL)
        OR r."membreId" <> x."intervenantId" OR r."debut" <> x."debut" - make_interval(mins => x."avantMinutes" + x."trajetMinutes")
        OR r."fin" <> x."fin" + make_interval(mins => x."apresMinutes" + x."trajetMinutes")`,
  },
  {
    promesse: "un compte rendu suppose une séance tenue",
    sql: `SELECT count(*) FROM "CompteRendu" c JOIN "Seance" x ON x."espaceId" = c."espaceId" AND x."id" = c."seanceId" WHERE x."statut" <> 'TENUE'`,
  },
];
