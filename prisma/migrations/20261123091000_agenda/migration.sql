-- The agenda read from elsewhere: one secret address per member, kept as a fingerprint.

CREATE TABLE "Abonnement" (
  "espaceId" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "empreinte" VARCHAR(64) NOT NULL,
  "reserve" BOOLEAN NOT NULL DEFAULT false,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "luLe" TIMESTAMPTZ(3),
  CONSTRAINT "Abonnement_pkey" PRIMARY KEY ("espaceId", "membreId"),
  CONSTRAINT "Abonnement_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Abonnement_empreinte_idx" ON "Abonnement" ("empreinte");

ALTER TABLE "Abonnement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Abonnement" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Abonnement"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON "Abonnement" TO recul_app;

-- The function below runs as the owner, under FORCE ROW LEVEL SECURITY like everyone: it sees the one address named
-- in the setting, then the espace that address belongs to.
CREATE POLICY abonnement ON "Abonnement" FOR SELECT TO CURRENT_USER
  USING ("empreinte" = (SELECT nullif(current_setting('app.abonnement', true), '')));

-- Whose calendar this address is, with the rights of this very moment: the conditions of `session_acteur`. No row:
-- unknown, revoked, deactivated, or a door of the espace still to open. The last reading is noted once an hour.
CREATE FUNCTION abonnement_acteur(p_empreinte text) RETURNS TABLE (
  "reserve" boolean,
  "utilisateurId" uuid, "membreId" uuid, "espaceId" uuid, "slug" text, "espaceNom" text, "zone" text, "calendrierFerie" text,
  "zoneScolaire" text, "rythmeSemaines" int, "toleranceJours" int, "seuilSecret" int, "delaiAlerteJours" int,
  "prenom" text, "nom" text, "structureId" uuid, "baseSecret" text, "engagement" boolean, "charteVersion" text,
  "roles" text[], "delegations" uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  a "Abonnement";
  abonnement_avant text := current_setting('app.abonnement', true);
  espace_avant text := current_setting('app.espace_id', true);
BEGIN
  PERFORM set_config('app.espace_id', '', true);
  PERFORM set_config('app.abonnement', p_empreinte, true);
  SELECT * INTO a FROM "Abonnement" x WHERE x."empreinte" = p_empreinte;
  PERFORM set_config('app.abonnement', coalesce(abonnement_avant, ''), true);
  PERFORM set_config('app.espace_id', coalesce(a."espaceId"::text, ''), true);
  RETURN QUERY SELECT a."reserve", m."utilisateurId", m."id", e."id", e."slug"::text, e."nom"::text, e."zone"::text,
      e."calendrierFerie"::text, e."zoneScolaire"::text, e."rythmeSemaines", e."toleranceJours", e."seuilSecret", e."delaiAlerteJours",
      m."prenom"::text, m."nom"::text, m."structureId", m."baseSecret"::text, m."engagementLe" IS NOT NULL, m."charteVersion"::text,
      array(SELECT r."role"::text FROM "MembreRole" r WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" ORDER BY r."role"),
      array(SELECT p."delegationId" FROM "Perimetre" p WHERE p."espaceId" = m."espaceId" AND p."membreId" = m."id")
    FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId"
    WHERE m."espaceId" = a."espaceId" AND m."id" = a."membreId" AND m."desactiveLe" IS NULL AND m."entree" IS NULL
      AND EXISTS (SELECT FROM "Utilisateur" u WHERE u."id" = m."utilisateurId" AND u."desactiveLe" IS NULL AND u."provisoireLe" IS NULL);
  IF FOUND THEN
    UPDATE "Abonnement" x SET "luLe" = now()
    WHERE x."espaceId" = a."espaceId" AND x."membreId" = a."membreId" AND (x."luLe" IS NULL OR x."luLe" < now() - interval '1 hour');
  END IF;
  PERFORM set_config('app.espace_id', coalesce(espace_avant, ''), true);
END $$;

-- When a séance last changed, whoever changed it: calendars elsewhere ask.
ALTER TABLE "Seance" ADD COLUMN "modifieLe" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
CREATE FUNCTION seance_modifiee() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW."modifieLe" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER seance_modifiee BEFORE UPDATE ON "Seance" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION seance_modifiee();
