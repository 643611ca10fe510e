-- Accesses by mail: the invitation to an espace, the link that gives a new password, the change of address.

ALTER TYPE "SorteMessage" ADD VALUE 'INVITATION';

-- When someone last proved that they read the mail of this address: a password chosen before that may be another's.
ALTER TABLE "Utilisateur" ADD COLUMN "adresseProuveeLe" TIMESTAMPTZ(3);

-- Invitations --------------------------------------------------------------------------------------------------------

CREATE TABLE "Invitation" (
  "espaceId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "membreId" UUID NOT NULL,
  "empreinte" CHAR(64) NOT NULL CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "creeParId" UUID NOT NULL,
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "expireLe" TIMESTAMPTZ(3) NOT NULL,
  "ouverteLe" TIMESTAMPTZ(3),
  "accepteeLe" TIMESTAMPTZ(3),
  "retireLe" TIMESTAMPTZ(3),
  CONSTRAINT "Invitation_pkey" PRIMARY KEY ("espaceId", "id"),
  CHECK ("expireLe" > "creeLe"),
  CHECK (num_nonnulls("accepteeLe", "retireLe") < 2),
  FOREIGN KEY ("espaceId", "creeParId") REFERENCES "Membre" ("espaceId", "id"),
  CONSTRAINT "Invitation_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId")
    REFERENCES "Membre" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Invitation_empreinte_key" ON "Invitation" ("empreinte");
-- The one that serves: a new one takes the place of the one before.
CREATE UNIQUE INDEX "Invitation_en_cours" ON "Invitation" ("espaceId", "membreId") WHERE "accepteeLe" IS NULL AND "retireLe" IS NULL;
CREATE INDEX "Invitation_espaceId_membreId_idx" ON "Invitation" ("espaceId", "membreId");

ALTER TABLE "Invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Invitation" FORCE ROW LEVEL SECURITY;
CREATE POLICY espace ON "Invitation"
  USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
  WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ("retireLe") ON "Invitation" TO recul_app;

ALTER TABLE "Message" ADD COLUMN "invitationId" UUID,
  ADD CONSTRAINT "Message_espaceId_invitationId_fkey" FOREIGN KEY ("espaceId", "invitationId")
    REFERENCES "Invitation" ("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Message_espaceId_invitationId_idx" ON "Message" ("espaceId", "invitationId");

-- The functions below run as the owner: they see the one invitation named in the setting, then its espace.
CREATE POLICY invitation ON "Invitation" FOR SELECT TO CURRENT_USER
  USING ("empreinte" = (SELECT nullif(current_setting('app.invitation', true), '')));

-- What this link opens, while it serves; that it was opened is noted. `choisir`: whether the person chooses a password,
-- because nobody has proved yet that they read this address; otherwise they sign in with the one they have.
CREATE FUNCTION invitation_lire(p_empreinte text, p_now timestamptz)
RETURNS TABLE ("espaceNom" text, "slug" text, "email" text, "prenom" text, "choisir" boolean, "utilisateurId" uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  i "Invitation";
  ici text := current_setting('app.espace_id', true);
BEGIN
  PERFORM set_config('app.invitation', p_empreinte, true);
  SELECT * INTO i FROM "Invitation" WHERE "empreinte" = p_empreinte AND "accepteeLe" IS NULL AND "retireLe" IS NULL AND "expireLe" > p_now;
  PERFORM set_config('app.invitation', '', true);
  PERFORM set_config('app.espace_id', coalesce(i."espaceId"::text, ''), true);
  UPDATE "Invitation" SET "ouverteLe" = p_now WHERE "espaceId" = i."espaceId" AND "id" = i."id" AND "ouverteLe" IS NULL;
  RETURN QUERY SELECT e."nom"::text, e."slug"::text, u."email"::text, m."prenom"::text,
      u."adresseProuveeLe" IS NULL OR u."motDePasse" IS NULL OR u."provisoireLe" IS NOT NULL, u."id"
    FROM "Membre" m JOIN "Espace" e ON e."id" = m."espaceId" JOIN "Utilisateur" u ON u."id" = m."utilisateurId"
    WHERE m."espaceId" = i."espaceId" AND m."id" = i."membreId" AND m."desactiveLe" IS NULL AND u."desactiveLe" IS NULL;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
END $$;

-- The person who holds the link enters: with a password they choose, which ends the sessions of whoever knew another; or
-- from a session of the account, once it has proved its address. The account, or null: another came first.
CREATE FUNCTION invitation_accepter(p_empreinte text, p_now timestamptz, p_session uuid, p_mot_de_passe text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  i "Invitation";
  lue record;
  entre boolean := false;
  ici text := current_setting('app.espace_id', true);
BEGIN
  SELECT * INTO lue FROM invitation_lire(p_empreinte, p_now);
  IF lue."utilisateurId" IS NULL OR (lue."choisir" AND p_mot_de_passe IS NULL)
    OR (NOT lue."choisir" AND lue."utilisateurId" IS DISTINCT FROM session_utilisateur(p_session)) THEN RETURN NULL; END IF;
  PERFORM set_config('app.invitation', p_empreinte, true);
  SELECT * INTO i FROM "Invitation" WHERE "empreinte" = p_empreinte;
  PERFORM set_config('app.invitation', '', true);
  PERFORM set_config('app.espace_id', i."espaceId"::text, true);
  UPDATE "Invitation" SET "accepteeLe" = p_now WHERE "espaceId" = i."espaceId" AND "id" = i."id" AND "accepteeLe" IS NULL AND "retireLe" IS NULL;
  entre := FOUND;
  IF entre THEN
    UPDATE "Membre" SET "entree" = NULL, "entreeLe" = NULL WHERE "espaceId" = i."espaceId" AND "id" = i."membreId";
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (i."espaceId", i."membreId", 'entrer', 'membre', i."membreId");
    IF lue."choisir" THEN
      UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = NULL, "adresseProuveeLe" = p_now WHERE "id" = lue."utilisateurId";
      UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = lue."utilisateurId" AND "revoqueeLe" IS NULL;
    END IF;
  END IF;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  RETURN CASE WHEN entre THEN lue."utilisateurId" END;
END $$;

-- As before, but that an account which never had a password gets a provisional one where it is not in yet: its door opens
-- with it, and no other.
CREATE OR REPLACE FUNCTION compte_redonner(p_membre uuid, p_mot_de_passe text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  m "Membre";
  autre "Membre";
  neuf boolean;
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  SELECT * INTO m FROM "Membre" WHERE "id" = p_membre AND "desactiveLe" IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Invitation" SET "retireLe" = now() WHERE "espaceId" = m."espaceId" AND "membreId" = m."id" AND "accepteeLe" IS NULL AND "retireLe" IS NULL;
  SELECT "motDePasse" IS NULL AND "provisoireLe" IS NOT NULL INTO neuf FROM "Utilisateur" WHERE "id" = m."utilisateurId" FOR UPDATE;
  IF m."entree" IS NOT NULL AND NOT neuf THEN
    UPDATE "Membre" SET "entree" = p_mot_de_passe, "entreeLe" = now() WHERE "espaceId" = m."espaceId" AND "id" = m."id";
    RETURN true;
  END IF;
  UPDATE "Membre" SET "entree" = NULL, "entreeLe" = NULL WHERE "espaceId" = m."espaceId" AND "id" = m."id" AND "entree" IS NOT NULL;
  UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = now() WHERE "id" = m."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = m."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_ecrire(m."utilisateurId", 'ACCES_DONNE', now());
  PERFORM set_config('app.utilisateur_id', m."utilisateurId"::text, true);
  FOR autre IN SELECT * FROM "Membre" WHERE "utilisateurId" = m."utilisateurId" AND "espaceId" <> m."espaceId" ORDER BY "espaceId" LOOP
    PERFORM set_config('app.espace_id', autre."espaceId"::text, true);
    UPDATE "Membre" SET "entree" = '', "entreeLe" = now() WHERE "espaceId" = autre."espaceId" AND "id" = autre."id";
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (autre."espaceId", autre."id", 'fermer', 'membre', autre."id");
  END LOOP;
  PERFORM set_config('app.espace_id', ici, true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN true;
END $$;

-- The mails of an account --------------------------------------------------------------------------------------------

CREATE TYPE "SorteCompte" AS ENUM ('MOT_DE_PASSE_LIEN', 'MOT_DE_PASSE_CHANGE', 'ACCES_DONNE', 'ADRESSE_LIEN', 'ADRESSE_AVIS');

CREATE TABLE "CompteEnvoi" (
  "id" UUID NOT NULL,
  "sorte" "SorteCompte" NOT NULL,
  "adresse" VARCHAR(254) NOT NULL,
  "utilisateurId" UUID,
  "empreinte" CHAR(64) CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
  "creeLe" TIMESTAMPTZ(3) NOT NULL,
  "expireLe" TIMESTAMPTZ(3) NOT NULL,
  "serviLe" TIMESTAMPTZ(3),
  "etat" "EtatEnvoi" NOT NULL DEFAULT 'EN_ATTENTE',
  "essais" INTEGER NOT NULL DEFAULT 0,
  "prochainLe" TIMESTAMPTZ(3) NOT NULL,
  "etatLe" TIMESTAMPTZ(3) NOT NULL,
  "motif" "MotifRefus",
  "code" INTEGER,
  CONSTRAINT "CompteEnvoi_pkey" PRIMARY KEY ("id"),
  CHECK (("empreinte" IS NOT NULL) = ("sorte" IN ('MOT_DE_PASSE_LIEN', 'ADRESSE_LIEN', 'ADRESSE_AVIS'))),
  -- Whoever asks for a password may have no account: nobody looks before the mail is about to leave.
  CHECK (("utilisateurId" IS NULL) = ("sorte" = 'MOT_DE_PASSE_LIEN')),
  CHECK (("etat" = 'REFUSE') = ("motif" IS NOT NULL)),
  CONSTRAINT "CompteEnvoi_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CompteEnvoi_empreinte_key" ON "CompteEnvoi" ("empreinte");
CREATE INDEX "CompteEnvoi_adresse_idx" ON "CompteEnvoi" ("adresse");
CREATE INDEX "CompteEnvoi_utilisateurId_idx" ON "CompteEnvoi" ("utilisateurId");
CREATE TRIGGER compte_envoi_reveille AFTER INSERT ON "CompteEnvoi" FOR EACH STATEMENT EXECUTE FUNCTION envoi_reveille();

-- For the functions alone: tells an account, at the address it has now, what was done with it.
CREATE FUNCTION compte_ecrire(p_utilisateur uuid, p_sorte text, p_now timestamptz) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO "CompteEnvoi" ("id", "sorte", "adresse", "utilisateurId", "creeLe", "expireLe", "prochainLe", "etatLe")
  SELECT gen_random_uuid(), p_sorte::"SorteCompte", "email", "id", p_now, p_now + interval '7 days', p_now, p_now
  FROM "Utilisateur" WHERE "id" = p_utilisateur
$$;
REVOKE EXECUTE ON FUNCTION compte_ecrire(uuid, text, timestamptz) FROM recul_app;

-- Someone asks for a new password: the same line whether the address has an account or not.
CREATE FUNCTION compte_demander(p_id uuid, p_empreinte text, p_email text, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO "CompteEnvoi" ("id", "sorte", "adresse", "empreinte", "creeLe", "expireLe", "prochainLe", "etatLe")
  VALUES (p_id, 'MOT_DE_PASSE_LIEN', lower(p_email), p_empreinte, p_now, p_now + interval '30 minutes', p_now, p_now)
$$;

-- What the link of a mail is for, while it serves; the account is looked up now.
CREATE FUNCTION compte_lien(p_empreinte text, p_now timestamptz)
RETURNS TABLE ("id" uuid, "sorte" text, "adresse" text, "email" text, "utilisateurId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l."id", l."sorte"::text, l."adresse"::text, u."email"::text, u."id" FROM "CompteEnvoi" l
  JOIN "Utilisateur" u ON CASE WHEN l."utilisateurId" IS NULL THEN u."email" = l."adresse" ELSE u."id" = l."utilisateurId" END
  WHERE l."empreinte" = p_empreinte AND l."serviLe" IS NULL AND l."expireLe" > p_now AND u."desactiveLe" IS NULL
$$;

-- A new password by the link that was mailed: once. Every session ends, the account is told, each journal says so.
CREATE FUNCTION compte_reinitialiser(p_empreinte text, p_mot_de_passe text, p_now timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l record;
BEGIN
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'MOT_DE_PASSE_LIEN';
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "adresse" = l."adresse" AND "sorte" = 'MOT_DE_PASSE_LIEN' AND "serviLe" IS NULL;
  UPDATE "Utilisateur" SET "motDePasse" = p_mot_de_passe, "provisoireLe" = NULL, "adresseProuveeLe" = p_now WHERE "id" = l."utilisateurId";
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = l."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_ecrire(l."utilisateurId", 'MOT_DE_PASSE_CHANGE', p_now);
  PERFORM compte_journaliser(l."utilisateurId", 'mot-de-passe');
  RETURN l."utilisateurId";
END $$;

-- As before, and the account is told.
CREATE OR REPLACE FUNCTION session_changer_mot_de_passe(p_session uuid, p_actuel text, p_nouveau text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_utilisateur(p_session);
BEGIN
  UPDATE "Utilisateur" SET "motDePasse" = p_nouveau, "provisoireLe" = NULL WHERE "id" = u AND "motDePasse" = p_actuel;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = u AND "id" <> p_session AND "revoqueeLe" IS NULL;
  PERFORM compte_ecrire(u, 'MOT_DE_PASSE_CHANGE', now());
  PERFORM compte_journaliser(u, 'mot-de-passe');
  RETURN true;
END $$;

-- Asks for another address: a link to the new one, and to the one of now a notice with which to undo it for a week.
CREATE FUNCTION session_changer_adresse(p_session uuid, p_adresse text, p_lien uuid, p_empreinte text, p_avis uuid, p_empreinte_avis text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE u uuid := session_compte_ouvert(p_session);
BEGIN
  IF u IS NULL THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "utilisateurId" = u AND "sorte" = 'ADRESSE_LIEN' AND "serviLe" IS NULL;
  INSERT INTO "CompteEnvoi" ("id", "sorte", "adresse", "utilisateurId", "empreinte", "creeLe", "expireLe", "prochainLe", "etatLe")
  SELECT x."id", x."sorte"::"SorteCompte", x."adresse", u, x."empreinte", p_now, p_now + x."duree", p_now, p_now
  FROM "Utilisateur" c, LATERAL (VALUES
    (p_lien, 'ADRESSE_LIEN', lower(p_adresse), p_empreinte, interval '1 day'),
    (p_avis, 'ADRESSE_AVIS', c."email", p_empreinte_avis, interval '7 days')) AS x("id", "sorte", "adresse", "empreinte", "duree")
  WHERE c."id" = u;
  PERFORM compte_journaliser(u, 'adresse-demandee');
  RETURN true;
END $$;

-- For the functions alone: the account goes by this address, and all that was written to the other follows, in each of
-- its espaces.
CREATE FUNCTION compte_deplacer(p_utilisateur uuid, p_adresse text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  ancienne text;
  m record;
  avant text := current_setting('app.utilisateur_id', true);
  ici text := current_setting('app.espace_id', true);
BEGIN
  IF EXISTS (SELECT FROM "Utilisateur" WHERE "email" = p_adresse AND "id" <> p_utilisateur) THEN RETURN false; END IF;
  SELECT "email" INTO ancienne FROM "Utilisateur" WHERE "id" = p_utilisateur FOR UPDATE;
  UPDATE "Utilisateur" SET "email" = p_adresse, "adresseProuveeLe" = p_now WHERE "id" = p_utilisateur;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "adresse" = ancienne AND "sorte" = 'MOT_DE_PASSE_LIEN' AND "serviLe" IS NULL;
  PERFORM set_config('app.utilisateur_id', p_utilisateur::text, true);
  FOR m IN SELECT "espaceId", "id" FROM "Membre" WHERE "utilisateurId" = p_utilisateur ORDER BY "espaceId" LOOP
    PERFORM set_config('app.espace_id', m."espaceId"::text, true);
    UPDATE "Membre" SET "courriel" = p_adresse WHERE "espaceId" = m."espaceId" AND "id" = m."id" AND "courriel" = ancienne;
    UPDATE "Partage" p SET "adresse" = p_adresse WHERE p."espaceId" = m."espaceId" AND p."adresse" = ancienne AND p."oublieLe" IS NULL AND p."retireLe" IS NULL
      AND NOT EXISTS (SELECT FROM "Partage" q WHERE q."espaceId" = p."espaceId" AND q."bilanId" = p."bilanId" AND q."adresse" = p_adresse AND q."retireLe" IS NULL);
    UPDATE "Envoi" e SET "adresse" = p_adresse WHERE e."espaceId" = m."espaceId" AND e."adresse" = ancienne AND e."etat" = 'EN_ATTENTE';
    INSERT INTO "Journal" ("espaceId", "membreId", "acte", "objet", "objetId") VALUES (m."espaceId", m."id", 'adresse-changee', 'membre', m."id");
  END LOOP;
  PERFORM set_config('app.espace_id', coalesce(ici, ''), true);
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION compte_deplacer(uuid, text, timestamptz) FROM recul_app;

-- The new address answers: the account goes by it. False: the link no longer serves, or the address has an account.
CREATE FUNCTION compte_confirmer_adresse(p_empreinte text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l record;
BEGIN
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'ADRESSE_LIEN';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL;
  RETURN FOUND AND compte_deplacer(l."utilisateurId", l."adresse", p_now);
END $$;

-- The former address says no: it is the account's again, no link to another serves, and every session ends.
CREATE FUNCTION compte_annuler_adresse(p_empreinte text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE l record;
BEGIN
  SELECT * INTO l FROM compte_lien(p_empreinte, p_now) WHERE "sorte" = 'ADRESSE_AVIS';
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "id" = l."id" AND "serviLe" IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  IF l."email" <> l."adresse" AND NOT compte_deplacer(l."utilisateurId", l."adresse", p_now) THEN RETURN false; END IF;
  UPDATE "CompteEnvoi" SET "serviLe" = p_now WHERE "utilisateurId" = l."utilisateurId" AND "sorte" IN ('ADRESSE_LIEN', 'ADRESSE_AVIS') AND "serviLe" IS NULL;
  UPDATE "Session" SET "revoqueeLe" = now() WHERE "utilisateurId" = l."utilisateurId" AND "revoqueeLe" IS NULL;
  PERFORM compte_journaliser(l."utilisateurId", 'adresse-annulee');
  RETURN true;
END $$;

-- The worker: one mail that is due, to itself until `p_bail`. What nobody is at the other end of is dropped: a password
-- asked for an address without an account, a new address that is another account's.
CREATE FUNCTION travail_compte(p_now timestamptz, p_bail timestamptz)
RETURNS TABLE ("id" uuid, "sorte" text, "adresse" text, "creeLe" timestamptz, "expireLe" timestamptz, "essais" int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "CompteEnvoi" l WHERE l."etat" = 'EN_ATTENTE' AND l."prochainLe" <= p_now AND (
    (l."sorte" = 'MOT_DE_PASSE_LIEN' AND NOT EXISTS (SELECT FROM "Utilisateur" u WHERE u."email" = l."adresse" AND u."desactiveLe" IS NULL))
    OR (l."sorte" = 'ADRESSE_LIEN' AND EXISTS (SELECT FROM "Utilisateur" u WHERE u."email" = l."adresse" AND u."id" <> l."utilisateurId")));
  UPDATE "CompteEnvoi" l SET "etat" = 'PERIME', "etatLe" = p_now
  WHERE l."etat" = 'EN_ATTENTE' AND l."prochainLe" <= p_now AND (l."expireLe" <= p_now OR l."serviLe" IS NOT NULL);
  RETURN QUERY UPDATE "CompteEnvoi" l SET "essais" = l."essais" + 1, "prochainLe" = p_bail
    WHERE l."id" = (SELECT d."id" FROM "CompteEnvoi" d WHERE d."etat" = 'EN_ATTENTE' AND d."prochainLe" <= p_now
      ORDER BY d."prochainLe", d."id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING l."id", l."sorte"::text, l."adresse"::text, l."creeLe"::timestamptz, l."expireLe"::timestamptz, l."essais";
END $$;

CREATE FUNCTION travail_compte_conclure(p_id uuid, p_etat text, p_motif text, p_code int, p_essais int, p_prochain timestamptz, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "CompteEnvoi" SET "etat" = p_etat::"EtatEnvoi", "motif" = p_motif::"MotifRefus", "code" = p_code, "essais" = p_essais,
    "prochainLe" = p_prochain, "etatLe" = p_now WHERE "id" = p_id
$$;

-- What no longer serves is kept a day, and no longer.
CREATE FUNCTION travail_compte_oublier(p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM "CompteEnvoi" WHERE "expireLe" < p_now - interval '1 day'
$$;

-- The mails of an address, for the demonstration, where nobody holds it; the pages of any other installation never ask.
CREATE FUNCTION demonstration_courriels(p_adresse text) RETURNS TABLE ("id" uuid, "sorte" text, "adresse" text, "creeLe" timestamptz, "expireLe" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l."id", l."sorte"::text, l."adresse"::text, l."creeLe"::timestamptz, l."expireLe"::timestamptz FROM "CompteEnvoi" l
  WHERE l."adresse" = lower(p_adresse) AND (l."utilisateurId" IS NOT NULL OR EXISTS (SELECT FROM "Utilisateur" u WHERE u."email" = l."adresse"))
  ORDER BY l."creeLe" DESC LIMIT 20
$$;
