-- Isolation of the espaces: composite keys (migration before), row-level security and two roles that own nothing.
-- The roles recul_app and recul_stats exist before the migrations (scripts/base/roles).

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Foreign keys the Prisma schema does not spell out: authors of acts, and the espace of root tables.
ALTER TABLE "Structure" ADD FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id");
ALTER TABLE "Lieu" ADD FOREIGN KEY ("espaceId") REFERENCES "Espace" ("id");
ALTER TABLE "Protocole" ADD FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Seance" ADD FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Seance" ADD FOREIGN KEY ("espaceId", "statutParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Seance" ADD FOREIGN KEY ("espaceId", "annonceeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Seance" ADD FOREIGN KEY ("espaceId", "restitueeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "PresenceCorrection" ADD FOREIGN KEY ("espaceId", "auteurId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Deplacement" ADD FOREIGN KEY ("espaceId", "auteurId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "CompteRendu" ADD FOREIGN KEY ("espaceId", "redigeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "CompteRendu" ADD FOREIGN KEY ("espaceId", "valideParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Cloture" ADD FOREIGN KEY ("espaceId", "closeParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Suivi" ADD FOREIGN KEY ("espaceId", "faitParId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Idempotence" ADD FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id");
ALTER TABLE "Journal" ADD FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre" ("espaceId", "id");

-- A scalar sub-select, so that the setting is read once per statement; '' after a commit counts as unset.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c
           JOIN information_schema.tables b USING (table_schema, table_name)
           WHERE c.table_schema = 'public' AND c.column_name = 'espaceId' AND b.table_type = 'BASE TABLE' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO recul_app', t);
  END LOOP;
END $$;

ALTER TABLE "Espace" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Espace" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Espace"
  USING ("id" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("id" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON "Espace" TO recul_app;

-- Append-only or kept by the database itself.
REVOKE UPDATE, DELETE ON "Journal", "Consentement", "ConsentementPortee", "Protocole", "Deplacement", "PresenceCorrection" FROM recul_app;
REVOKE DELETE ON "Contenu", "CompteRendu", "Seance", "Membre", "Delegation", "Structure", "Valeur", "Piste", "Cloture" FROM recul_app;
REVOKE INSERT, UPDATE, DELETE ON "Reservation" FROM recul_app;
-- Whose account a member is, and the door of the espace, change by the functions of the accounts alone.
REVOKE UPDATE ON "Membre" FROM recul_app;
GRANT UPDATE ("prenom", "nom", "courriel", "telephone", "professionId", "structureId", "baseSecret", "engagementLe",
  "charteVersion", "charteLe", "creeLe", "desactiveLe") ON "Membre" TO recul_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON "limite_tentative" TO recul_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO recul_app;
GRANT USAGE ON SCHEMA public TO recul_app, recul_stats;
-- From here on, a function belongs to the application alone.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO recul_app;
