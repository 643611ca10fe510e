-- Messages: what is told, to whom, and the mails that carry it (outbox).

-- CreateEnum
CREATE TYPE "SorteMessage" AS ENUM ('SEANCE_PROPOSEE', 'SEANCE_CONFIRMEE', 'SEANCE_DEPLACEE', 'SEANCE_SUSPENDUE', 'SEANCE_ANNULEE', 'SEANCE_NON_TENUE', 'SEANCE_REPROPOSEE', 'SEANCE_LIEU', 'SEANCE_RETRAIT', 'SEANCE_EXCUSE', 'SEANCE_RETOUR', 'SEANCE_CONFIEE', 'RAPPEL_J7', 'RAPPEL_J1', 'DEMANDE_DEPOSEE', 'DEMANDE_CONFIEE', 'DEMANDE_COMPLEMENT', 'DEMANDE_ACCEPTEE', 'DEMANDE_ORIENTEE', 'DEMANDE_REFUSEE', 'DEMANDE_REPRISE', 'ASSOCIATION_PROPOSEE', 'ASSOCIATION_ACCEPTEE', 'ASSOCIATION_DECLINEE', 'ASSOCIATION_TERMINEE', 'CONSENTEMENT_A_RECUEILLIR', 'CONSENTEMENT_RETIRE', 'COMPTE_RENDU_A_VALIDER', 'COMPTE_RENDU_VALIDE', 'SITUATION_CONFIEE', 'SITUATION_CLOSE', 'SUIVI_A_FAIRE', 'SANS_SEANCE', 'COURRIEL_REFUSE');

-- CreateEnum
CREATE TYPE "EtatEnvoi" AS ENUM ('EN_ATTENTE', 'ENVOYE', 'REFUSE', 'PERIME');

-- CreateEnum
CREATE TYPE "MotifRefus" AS ENUM ('ADRESSE', 'COURRIEL', 'SERVEUR');

-- CreateTable
CREATE TABLE "Message" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sorte" "SorteMessage" NOT NULL,
    "code" VARCHAR(20),
    "nombre" INTEGER NOT NULL DEFAULT 1,
    "debut" TIMESTAMPTZ(3),
    "fin" TIMESTAMPTZ(3),
    "avant" TIMESTAMPTZ(3),
    "lieu" VARCHAR(320),
    "seanceId" UUID,
    "situationId" UUID,
    "demandeId" UUID,
    "suiviId" UUID,
    "cle" VARCHAR(120),
    "creeLe" TIMESTAMPTZ(3) NOT NULL,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "espaceId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "lueLe" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("espaceId","membreId","messageId")
);

-- CreateTable
CREATE TABLE "Envoi" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "membreId" UUID,
    "adresse" VARCHAR(254),
    "etat" "EtatEnvoi" NOT NULL DEFAULT 'EN_ATTENTE',
    "essais" INTEGER NOT NULL DEFAULT 0,
    "prochainLe" TIMESTAMPTZ(3) NOT NULL,
    "etatLe" TIMESTAMPTZ(3) NOT NULL,
    "motif" "MotifRefus",
    "code" INTEGER,

    CONSTRAINT "Envoi_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Preference" (
    "espaceId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "sorte" "SorteMessage" NOT NULL,
    "courriel" BOOLEAN NOT NULL,

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("espaceId","membreId","sorte")
);

-- CreateIndex
CREATE INDEX "Message_espaceId_seanceId_idx" ON "Message"("espaceId", "seanceId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_espaceId_cle_key" ON "Message"("espaceId", "cle");

-- CreateIndex
CREATE INDEX "Notification_espaceId_messageId_idx" ON "Notification"("espaceId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Envoi_espaceId_messageId_membreId_key" ON "Envoi"("espaceId", "messageId", "membreId");

-- CreateIndex
CREATE UNIQUE INDEX "Envoi_espaceId_messageId_adresse_key" ON "Envoi"("espaceId", "messageId", "adresse");

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_espaceId_demandeId_fkey" FOREIGN KEY ("espaceId", "demandeId") REFERENCES "Demande"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_espaceId_suiviId_fkey" FOREIGN KEY ("espaceId", "suiviId") REFERENCES "Suivi"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_espaceId_messageId_fkey" FOREIGN KEY ("espaceId", "messageId") REFERENCES "Message"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Envoi" ADD CONSTRAINT "Envoi_espaceId_messageId_fkey" FOREIGN KEY ("espaceId", "messageId") REFERENCES "Message"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Envoi" ADD CONSTRAINT "Envoi_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preference" ADD CONSTRAINT "Preference_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Espace" ADD COLUMN "rappelJ7" BOOLEAN NOT NULL DEFAULT true, ADD COLUMN "rappelJ1" BOOLEAN NOT NULL DEFAULT true;

ALTER TABLE "Message" ADD CONSTRAINT "Message_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A mail goes to a member or to an address, and one that will not go says why.
ALTER TABLE "Envoi" ADD CHECK (("membreId" IS NULL) <> ("adresse" IS NULL)),
  ADD CHECK (("etat" = 'REFUSE') = ("motif" IS NOT NULL));
CREATE INDEX "Envoi_a_faire" ON "Envoi" ("prochainLe") WHERE "etat" = 'EN_ATTENTE';
CREATE INDEX "Notification_non_lues" ON "Notification" ("espaceId", "membreId") WHERE "lueLe" IS NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Message', 'Notification', 'Envoi', 'Preference'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY espace ON %I
      USING ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))
      WITH CHECK ("espaceId" = (SELECT nullif(current_setting('app.espace_id', true), '')::uuid))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO recul_app', t);
  END LOOP;
END $$;
-- What was said is not unsaid: a message is written once.
GRANT UPDATE ON "Notification", "Envoi", "Preference" TO recul_app;

-- A worker that listens is woken by the commit, and by nothing that is rolled back.
CREATE FUNCTION envoi_reveille() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('envois', '');
  RETURN NULL;
END $$;
CREATE TRIGGER envoi_reveille AFTER INSERT ON "Envoi" FOR EACH STATEMENT EXECUTE FUNCTION envoi_reveille();
CREATE TRIGGER envoi_repris AFTER UPDATE OF "etat" ON "Envoi" FOR EACH ROW
  WHEN (OLD."etat" <> 'EN_ATTENTE' AND NEW."etat" = 'EN_ATTENTE') EXECUTE FUNCTION envoi_reveille();

-- The worker works as the application does, one espace at a time. These tell it where there is something to do:
-- ids of espaces, and nothing of what is in them.
CREATE POLICY travail ON "Espace" FOR SELECT TO CURRENT_USER
  USING ((SELECT current_setting('app.travail', true)) = 'oui');
CREATE POLICY travail ON "Envoi" FOR SELECT TO CURRENT_USER
  USING ((SELECT current_setting('app.travail', true)) = 'oui');
CREATE FUNCTION travail_espaces() RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.travail', 'oui', true);
  RETURN QUERY SELECT "id" FROM "Espace" ORDER BY "id";
  PERFORM set_config('app.travail', '', true);
END $$;
CREATE FUNCTION travail_envois(p_now timestamptz) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.travail', 'oui', true);
  RETURN QUERY SELECT DISTINCT "espaceId" FROM "Envoi" WHERE "etat" = 'EN_ATTENTE' AND "prochainLe" <= p_now;
  PERFORM set_config('app.travail', '', true);
END $$;

-- How many messages this session's person has not read in this espace: beside session_acteur, in the same statement.
CREATE POLICY compte ON "Notification" FOR SELECT TO CURRENT_USER
  USING ((SELECT nullif(current_setting('app.utilisateur_id', true), '')) IS NOT NULL
    AND ("espaceId", "membreId") IN (SELECT "espaceId", "id" FROM "Membre" WHERE "utilisateurId" = (SELECT nullif(current_setting('app.utilisateur_id', true), '')::uuid)));
CREATE FUNCTION session_non_lues(p_session uuid, p_espace uuid, p_membre uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  avant text := current_setting('app.utilisateur_id', true);
  nombre int;
BEGIN
  PERFORM set_config('app.utilisateur_id', coalesce(session_utilisateur(p_session)::text, ''), true);
  SELECT count(*) INTO nombre FROM "Notification" WHERE "espaceId" = p_espace AND "membreId" = p_membre AND "lueLe" IS NULL;
  PERFORM set_config('app.utilisateur_id', coalesce(avant, ''), true);
  RETURN nombre;
END $$;
