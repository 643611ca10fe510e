-- What the statistics role reads: facts without a name, a code, an address or a word of anyone.
-- The views run as the owner, under row-level security, and say it again themselves: without an espace set they are
-- empty, even should the owner be above the policies.

CREATE VIEW stat_espace AS SELECT "id" AS "espaceId", "zone", "seuilSecret", "heuresHebdo" FROM "Espace"
  WHERE "id" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_delegation AS SELECT "espaceId", "id", "nom", "ordre", "partPrevue" FROM "Delegation"
  WHERE "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_population AS
  SELECT p."espaceId", p."territoireId", t."delegationId", t."nom", t."ordre", p."annee", p."allocataires"
  FROM "Population" p JOIN "Territoire" t ON t."espaceId" = p."espaceId" AND t."id" = p."territoireId"
  WHERE p."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_demande AS
  SELECT "espaceId", "id", "situationId", "modalite"::text, "statut"::text, "delegationId", "territoireId", "deposeLe", "decideLe"
  FROM "Demande" WHERE "deposeLe" IS NOT NULL AND "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_situation AS
  SELECT s."espaceId", s."id", s."delegationId", s."territoireId", s."statut"::text, s."accepteeLe",
    (SELECT min(d."deposeLe") FROM "Demande" d WHERE d."espaceId" = s."espaceId" AND d."situationId" = s."id" AND d."statut" = 'ACCEPTEE') AS "deposeLe"
  FROM "Situation" s WHERE s."accepteeLe" IS NOT NULL AND s."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- Minutes as held where they were recorded, as planned otherwise. `noteeLe`: since when its status is known.
CREATE VIEW stat_seance AS
  SELECT x."espaceId", x."id", x."situationId", s."delegationId", s."territoireId", x."intervenantId", x."statut"::text,
    coalesce(x."reelDebut", x."debut") AS "debut",
    (extract(epoch FROM coalesce(x."reelFin" - x."reelDebut", x."fin" - x."debut")) / 60)::int AS "minutes",
    coalesce(x."preparationReelleMinutes", x."avantMinutes" + x."apresMinutes") AS "preparationMinutes",
    x."statutLe" AS "noteeLe"
  FROM "Seance" x JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  WHERE x."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_presence AS
  SELECT p."espaceId", p."seanceId", p."membreId", m."structureId", p."etat"::text
  FROM "Presence" p JOIN "Membre" m ON m."espaceId" = p."espaceId" AND m."id" = p."membreId"
  WHERE p."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_choix AS
  SELECT c."espaceId", d."situationId", v."liste", v."code", v."libelle", v."ordre"
  FROM "Choix" c
  JOIN "Demande" d ON d."espaceId" = c."espaceId" AND d."id" = c."demandeId" AND d."statut" = 'ACCEPTEE' AND d."situationId" IS NOT NULL
  JOIN "Valeur" v ON v."espaceId" = c."espaceId" AND v."id" = c."valeurId"
  WHERE c."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

CREATE VIEW stat_outil AS
  SELECT o."espaceId", o."seanceId", v."code", v."libelle", v."ordre",
    coalesce((SELECT min(c."valideLe") FROM "CompteRendu" c WHERE c."espaceId" = o."espaceId" AND c."seanceId" = o."seanceId"), x."statutLe") AS "noteLe"
  FROM "SeanceOutil" o JOIN "Seance" x ON x."espaceId" = o."espaceId" AND x."id" = o."seanceId" JOIN "Valeur" v ON v."espaceId" = o."espaceId" AND v."id" = o."valeurId"
  WHERE o."espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

-- Every value of the lists, retired ones too: which values exist is no secret, which are used may be.
CREATE VIEW stat_valeur AS
  SELECT "espaceId", "liste", "code", "libelle", "ordre", "retireeLe" IS NOT NULL AS "retiree" FROM "Valeur"
  WHERE "espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid);

GRANT SELECT ON stat_espace, stat_delegation, stat_population, stat_demande, stat_situation, stat_seance, stat_presence, stat_choix, stat_outil, stat_valeur TO recul_stats;
