-- CreateEnum
CREATE TYPE "MotifAbsence" AS ENUM ('CONGES', 'FORMATION', 'AUTRE');

-- CreateEnum
CREATE TYPE "Effet" AS ENUM ('SUPERIEUR', 'A_LA_HAUTEUR', 'EN_DECA', 'NE_SAIT_PAS');

-- CreateEnum
CREATE TYPE "StatutCompteRendu" AS ENUM ('BROUILLON', 'VALIDE');

-- CreateEnum
CREATE TYPE "StatutPiste" AS ENUM ('PROPOSEE', 'A_L_ESSAI', 'RETENUE', 'ECARTEE');

-- CreateEnum
CREATE TYPE "ButPiste" AS ENUM ('PERSONNE', 'PROFESSIONNEL', 'STRUCTURE');

-- CreateEnum
CREATE TYPE "ActeConsentement" AS ENUM ('INFORMATION', 'ACCORD', 'MODIFICATION', 'RETRAIT');

-- CreateEnum
CREATE TYPE "MoyenConsentement" AS ENUM ('ECRIT', 'ELECTRONIQUE');

-- CreateEnum
CREATE TYPE "SupportContenu" AS ENUM ('DEMANDE', 'DEMANDE_REPRISE', 'DECISION', 'COMPTE_RENDU', 'PISTE', 'CLOTURE', 'SUIVI', 'PROTOCOLE');

-- CreateEnum
CREATE TYPE "Modalite" AS ENUM ('INDIVIDUEL', 'COLLECTIF');

-- CreateEnum
CREATE TYPE "StatutDemande" AS ENUM ('BROUILLON', 'DEPOSEE', 'COMPLEMENT', 'ACCEPTEE', 'ORIENTEE', 'REFUSEE', 'RETIREE');

-- CreateEnum
CREATE TYPE "TrancheAge" AS ENUM ('DE_18_A_24', 'DE_25_A_34', 'DE_35_A_44', 'DE_45_A_54', 'DE_55_A_64', 'DE_65_ET_PLUS', 'NON_RENSEIGNE');

-- CreateEnum
CREATE TYPE "DureeAccompagnement" AS ENUM ('MOINS_DE_6_MOIS', 'DE_6_MOIS_A_2_ANS', 'DE_2_A_5_ANS', 'PLUS_DE_5_ANS', 'INCONNUE');

-- CreateEnum
CREATE TYPE "SuiviMedical" AS ENUM ('OUI', 'NON', 'NE_SAIT_PAS', 'REFUS', 'SANS_ACCORD');

-- CreateEnum
CREATE TYPE "Articulation" AS ENUM ('CONVENUE', 'A_CONVENIR', 'SANS_ACCORD', 'SANS_OBJET');

-- CreateEnum
CREATE TYPE "RoleCode" AS ENUM ('PROFESSIONNEL', 'INTERVENANT', 'SECRETARIAT', 'ENCADRANT', 'RESPONSABLE', 'COPIL', 'ADMINISTRATEUR');

-- CreateEnum
CREATE TYPE "BaseSecret" AS ENUM ('ETAT', 'PROFESSION', 'MISSION', 'FONCTION', 'AUCUNE');

-- CreateEnum
CREATE TYPE "StatutSeance" AS ENUM ('PROPOSEE', 'CONFIRMEE', 'TENUE', 'REPORTEE', 'ANNULEE', 'NON_TENUE');

-- CreateEnum
CREATE TYPE "MotifSeance" AS ENUM ('PROFESSIONNEL_INDISPONIBLE', 'INTERVENANT_INDISPONIBLE', 'PERSONNE_NE_SOUHAITE_PLUS', 'CONSENTEMENT_RETIRE', 'SITUATION_CLOSE', 'INTEMPERIE', 'AUTRE');

-- CreateEnum
CREATE TYPE "EtatPresence" AS ENUM ('ATTENDU', 'PRESENT', 'EXCUSE', 'ABSENT');

-- CreateEnum
CREATE TYPE "MotifCorrection" AS ENUM ('ERREUR_DE_SAISIE', 'INFORMATION_TARDIVE', 'FEUILLE_RETROUVEE');

-- CreateEnum
CREATE TYPE "StatutSituation" AS ENUM ('OUVERTE', 'SUIVIE', 'CLOSE');

-- CreateEnum
CREATE TYPE "StatutAssociation" AS ENUM ('PROPOSEE', 'ACCEPTEE', 'DECLINEE', 'TERMINEE');

-- CreateTable
CREATE TABLE "Lieu" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nom" VARCHAR(120) NOT NULL,
    "adresse" VARCHAR(200),
    "delegationId" UUID,
    "retireLe" TIMESTAMPTZ(3),

    CONSTRAINT "Lieu_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Trajet" (
    "espaceId" UUID NOT NULL,
    "departId" UUID NOT NULL,
    "arriveeId" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "Trajet_pkey" PRIMARY KEY ("espaceId","departId","arriveeId")
);

-- CreateTable
CREATE TABLE "Disponibilite" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "jourSemaine" INTEGER NOT NULL,
    "debut" VARCHAR(5) NOT NULL,
    "fin" VARCHAR(5) NOT NULL,
    "lieuId" UUID,

    CONSTRAINT "Disponibilite_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "du" DATE NOT NULL,
    "au" DATE NOT NULL,
    "motif" "MotifAbsence" NOT NULL,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Reservation" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "debut" TIMESTAMPTZ(3) NOT NULL,
    "fin" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reservation_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Cloture" (
    "espaceId" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "motifId" UUID NOT NULL,
    "effet" "Effet" NOT NULL,
    "closeLe" TIMESTAMPTZ(3) NOT NULL,
    "closeParId" UUID NOT NULL,

    CONSTRAINT "Cloture_pkey" PRIMARY KEY ("espaceId","situationId")
);

-- CreateTable
CREATE TABLE "Suivi" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "mois" INTEGER NOT NULL,
    "prevuLe" DATE NOT NULL,
    "faitLe" TIMESTAMPTZ(3),
    "faitParId" UUID,
    "effet" "Effet",

    CONSTRAINT "Suivi_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "CompteRendu" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "statut" "StatutCompteRendu" NOT NULL DEFAULT 'BROUILLON',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "page" UUID,
    "redigeParId" UUID NOT NULL,
    "modifieLe" TIMESTAMPTZ(3) NOT NULL,
    "valideParId" UUID,
    "valideLe" TIMESTAMPTZ(3),

    CONSTRAINT "CompteRendu_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "CompteRenduOutil" (
    "espaceId" UUID NOT NULL,
    "compteRenduId" UUID NOT NULL,
    "valeurId" UUID NOT NULL,

    CONSTRAINT "CompteRenduOutil_pkey" PRIMARY KEY ("espaceId","compteRenduId","valeurId")
);

-- CreateTable
CREATE TABLE "Piste" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "statut" "StatutPiste" NOT NULL DEFAULT 'PROPOSEE',
    "but" "ButPiste" NOT NULL,
    "revoirLe" DATE,
    "statutLe" TIMESTAMPTZ(3) NOT NULL,
    "creeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Piste_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Utilisateur" (
    "id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "motDePasse" VARCHAR(200),
    "provisoireLe" TIMESTAMPTZ(3),
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "desactiveLe" TIMESTAMPTZ(3),

    CONSTRAINT "Utilisateur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "utilisateurId" UUID NOT NULL,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,
    "revoqueeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "limite_tentative" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "limite_tentative_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Consentement" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "acte" "ActeConsentement" NOT NULL,
    "survenuLe" DATE NOT NULL,
    "moyen" "MoyenConsentement",
    "recueilliParId" UUID NOT NULL,
    "texteVersion" VARCHAR(20),
    "conserveParId" UUID,
    "exclusions" VARCHAR(40)[],
    "enregistreLe" TIMESTAMPTZ(3) NOT NULL,
    "rang" SERIAL NOT NULL,

    CONSTRAINT "Consentement_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "ConsentementPortee" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consentementId" UUID NOT NULL,
    "structureId" UUID NOT NULL,
    "membreId" UUID,

    CONSTRAINT "ConsentementPortee_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Contenu" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID,
    "support" "SupportContenu" NOT NULL,
    "supportId" UUID NOT NULL,
    "champ" VARCHAR(40) NOT NULL,
    "texte" TEXT NOT NULL,
    "modifieLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Contenu_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "LeveeContenu" (
    "espaceId" UUID NOT NULL,
    "support" "SupportContenu" NOT NULL,
    "supportId" UUID NOT NULL,
    "empreinte" VARCHAR(64) NOT NULL,
    "situationId" UUID NOT NULL,
    "motif" VARCHAR(40) NOT NULL,
    "auteurId" UUID NOT NULL,
    "leveeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LeveeContenu_pkey" PRIMARY KEY ("espaceId","support","supportId","empreinte")
);

-- CreateTable
CREATE TABLE "Demande" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "modalite" "Modalite" NOT NULL DEFAULT 'INDIVIDUEL',
    "statut" "StatutDemande" NOT NULL DEFAULT 'BROUILLON',
    "etape" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "situationId" UUID,
    "auteurId" UUID NOT NULL,
    "delegationId" UUID,
    "territoireId" UUID,
    "structureId" UUID,
    "effectif" INTEGER,
    "trancheAge" "TrancheAge",
    "dureeAccompagnement" "DureeAccompagnement",
    "suiviMedical" "SuiviMedical",
    "articulation" "Articulation",
    "hierarchieSollicitee" BOOLEAN,
    "conflitInteret" BOOLEAN,
    "dangerLu" BOOLEAN NOT NULL DEFAULT false,
    "brouillonConsentement" JSONB,
    "reprise" JSONB,
    "redactions" JSONB,
    "charteVersion" VARCHAR(20),
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modifieLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deposeLe" TIMESTAMPTZ(3),
    "decideLe" TIMESTAMPTZ(3),
    "decideParId" UUID,
    "motifId" UUID,
    "orienteeVersId" UUID,
    "intervenantId" UUID,

    CONSTRAINT "Demande_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Choix" (
    "espaceId" UUID NOT NULL,
    "demandeId" UUID NOT NULL,
    "valeurId" UUID NOT NULL,

    CONSTRAINT "Choix_pkey" PRIMARY KEY ("espaceId","demandeId","valeurId")
);

-- CreateTable
CREATE TABLE "Levee" (
    "espaceId" UUID NOT NULL,
    "demandeId" UUID NOT NULL,
    "empreinte" VARCHAR(64) NOT NULL,
    "motif" VARCHAR(40) NOT NULL,
    "leveeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Levee_pkey" PRIMARY KEY ("espaceId","demandeId","empreinte")
);

-- CreateTable
CREATE TABLE "Espace" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(60) NOT NULL,
    "nom" VARCHAR(120) NOT NULL,
    "operateur" VARCHAR(160),
    "zone" VARCHAR(60) NOT NULL DEFAULT 'Europe/Paris',
    "calendrierFerie" VARCHAR(40) NOT NULL DEFAULT 'metropole',
    "zoneScolaire" VARCHAR(1),
    "rythmeSemaines" INTEGER NOT NULL DEFAULT 6,
    "toleranceJours" INTEGER NOT NULL DEFAULT 7,
    "seuilSecret" INTEGER NOT NULL DEFAULT 11,
    "delaiAlerteJours" INTEGER NOT NULL DEFAULT 21,
    "heuresHebdo" INTEGER,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Espace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nom" VARCHAR(120) NOT NULL,
    "ordre" INTEGER NOT NULL DEFAULT 0,
    "partPrevue" INTEGER,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Territoire" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "nom" VARCHAR(120) NOT NULL,
    "ordre" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Territoire_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Population" (
    "espaceId" UUID NOT NULL,
    "territoireId" UUID NOT NULL,
    "annee" INTEGER NOT NULL,
    "allocataires" INTEGER NOT NULL,

    CONSTRAINT "Population_pkey" PRIMARY KEY ("espaceId","territoireId","annee")
);

-- CreateTable
CREATE TABLE "Journal" (
    "espaceId" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "le" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "membreId" UUID NOT NULL,
    "acte" VARCHAR(60) NOT NULL,
    "objet" VARCHAR(40) NOT NULL,
    "objetId" UUID NOT NULL,

    CONSTRAINT "Journal_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Idempotence" (
    "espaceId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "cle" UUID NOT NULL,
    "acte" VARCHAR(60) NOT NULL,
    "reponse" JSONB,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Idempotence_pkey" PRIMARY KEY ("espaceId","membreId","cle")
);

-- CreateTable
CREATE TABLE "Membre" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "utilisateurId" UUID NOT NULL,
    "prenom" VARCHAR(80) NOT NULL,
    "nom" VARCHAR(80) NOT NULL,
    "courriel" VARCHAR(254) NOT NULL,
    "telephone" VARCHAR(30),
    "professionId" UUID,
    "structureId" UUID,
    "baseSecret" "BaseSecret" NOT NULL DEFAULT 'AUCUNE',
    "engagementLe" TIMESTAMPTZ(3),
    "charteVersion" VARCHAR(20),
    "charteLe" TIMESTAMPTZ(3),
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entree" VARCHAR(200),
    "entreeLe" TIMESTAMPTZ(3),
    "desactiveLe" TIMESTAMPTZ(3),

    CONSTRAINT "Membre_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "MembreRole" (
    "espaceId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "role" "RoleCode" NOT NULL,

    CONSTRAINT "MembreRole_pkey" PRIMARY KEY ("espaceId","membreId","role")
);

-- CreateTable
CREATE TABLE "Perimetre" (
    "espaceId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,

    CONSTRAINT "Perimetre_pkey" PRIMARY KEY ("espaceId","membreId","delegationId")
);

-- CreateTable
CREATE TABLE "Valeur" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "liste" VARCHAR(40) NOT NULL,
    "code" VARCHAR(80) NOT NULL,
    "libelle" VARCHAR(160) NOT NULL,
    "groupe" VARCHAR(120),
    "horsSource" BOOLEAN NOT NULL DEFAULT false,
    "ordre" INTEGER NOT NULL DEFAULT 0,
    "retireeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Valeur_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Seance" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "intervenantId" UUID NOT NULL,
    "secretaireId" UUID,
    "lieuId" UUID,
    "debut" TIMESTAMPTZ(3) NOT NULL,
    "fin" TIMESTAMPTZ(3) NOT NULL,
    "avantMinutes" INTEGER NOT NULL DEFAULT 30,
    "apresMinutes" INTEGER NOT NULL DEFAULT 30,
    "trajetMinutes" INTEGER NOT NULL DEFAULT 0,
    "statut" "StatutSeance" NOT NULL DEFAULT 'PROPOSEE',
    "statutLe" TIMESTAMPTZ(3) NOT NULL,
    "statutParId" UUID NOT NULL,
    "motif" "MotifSeance",
    "reelDebut" TIMESTAMPTZ(3),
    "reelFin" TIMESTAMPTZ(3),
    "preparationReelleMinutes" INTEGER,
    "annonceeLe" DATE,
    "annonceeParId" UUID,
    "restitueeLe" DATE,
    "restitueeParId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "creeLe" TIMESTAMPTZ(3) NOT NULL,
    "creeParId" UUID NOT NULL,

    CONSTRAINT "Seance_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "espaceId" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "etat" "EtatPresence" NOT NULL DEFAULT 'ATTENDU',

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("espaceId","seanceId","membreId")
);

-- CreateTable
CREATE TABLE "PresenceCorrection" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "ancien" "EtatPresence" NOT NULL,
    "nouveau" "EtatPresence" NOT NULL,
    "motif" "MotifCorrection" NOT NULL,
    "auteurId" UUID NOT NULL,
    "corrigeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PresenceCorrection_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Deplacement" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "deDebut" TIMESTAMPTZ(3) NOT NULL,
    "versDebut" TIMESTAMPTZ(3) NOT NULL,
    "motif" "MotifSeance" NOT NULL,
    "auteurId" UUID NOT NULL,
    "deplaceLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Deplacement_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "SeanceOutil" (
    "espaceId" UUID NOT NULL,
    "seanceId" UUID NOT NULL,
    "valeurId" UUID NOT NULL,

    CONSTRAINT "SeanceOutil_pkey" PRIMARY KEY ("espaceId","seanceId","valeurId")
);

-- CreateTable
CREATE TABLE "Situation" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "statut" "StatutSituation" NOT NULL DEFAULT 'OUVERTE',
    "referentId" UUID NOT NULL,
    "intervenantId" UUID,
    "delegationId" UUID,
    "territoireId" UUID,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepteeLe" TIMESTAMPTZ(3),
    "accordRetireLe" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "garde" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Situation_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Association" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "membreId" UUID NOT NULL,
    "statut" "StatutAssociation" NOT NULL DEFAULT 'PROPOSEE',
    "couverte" BOOLEAN NOT NULL DEFAULT false,
    "proposeeParId" UUID NOT NULL,
    "proposeeLe" TIMESTAMPTZ(3) NOT NULL,
    "reponduLe" TIMESTAMPTZ(3),

    CONSTRAINT "Association_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Protocole" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situationId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "rythmeSemaines" INTEGER NOT NULL DEFAULT 6,
    "toleranceJours" INTEGER NOT NULL DEFAULT 7,
    "dureeMinutes" INTEGER NOT NULL DEFAULT 120,
    "preparationMinutes" INTEGER NOT NULL DEFAULT 60,
    "nombreSeances" INTEGER,
    "dateFin" DATE,
    "creeLe" TIMESTAMPTZ(3) NOT NULL,
    "creeParId" UUID NOT NULL,

    CONSTRAINT "Protocole_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateTable
CREATE TABLE "Structure" (
    "espaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nom" VARCHAR(160) NOT NULL,
    "typeId" UUID,
    "territoireId" UUID,
    "telephone" VARCHAR(30),
    "retireeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Structure_pkey" PRIMARY KEY ("espaceId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Lieu_espaceId_nom_key" ON "Lieu"("espaceId", "nom");

-- CreateIndex
CREATE INDEX "Disponibilite_espaceId_membreId_idx" ON "Disponibilite"("espaceId", "membreId");

-- CreateIndex
CREATE INDEX "Absence_espaceId_membreId_idx" ON "Absence"("espaceId", "membreId");

-- CreateIndex
CREATE UNIQUE INDEX "Reservation_espaceId_seanceId_key" ON "Reservation"("espaceId", "seanceId");

-- CreateIndex
CREATE INDEX "Suivi_espaceId_prevuLe_idx" ON "Suivi"("espaceId", "prevuLe");

-- CreateIndex
CREATE UNIQUE INDEX "Suivi_espaceId_situationId_mois_key" ON "Suivi"("espaceId", "situationId", "mois");

-- CreateIndex
CREATE UNIQUE INDEX "CompteRendu_espaceId_seanceId_version_key" ON "CompteRendu"("espaceId", "seanceId", "version");

-- CreateIndex
CREATE INDEX "Piste_espaceId_seanceId_idx" ON "Piste"("espaceId", "seanceId");

-- CreateIndex
CREATE INDEX "Piste_espaceId_situationId_idx" ON "Piste"("espaceId", "situationId");

-- CreateIndex
CREATE UNIQUE INDEX "Utilisateur_email_key" ON "Utilisateur"("email");

-- CreateIndex
CREATE INDEX "Session_utilisateurId_idx" ON "Session"("utilisateurId");

-- CreateIndex
CREATE INDEX "Consentement_espaceId_situationId_rang_idx" ON "Consentement"("espaceId", "situationId", "rang");

-- CreateIndex
CREATE INDEX "ConsentementPortee_espaceId_consentementId_idx" ON "ConsentementPortee"("espaceId", "consentementId");

-- CreateIndex
CREATE INDEX "Contenu_espaceId_situationId_idx" ON "Contenu"("espaceId", "situationId");

-- CreateIndex
CREATE UNIQUE INDEX "Contenu_espaceId_support_supportId_champ_key" ON "Contenu"("espaceId", "support", "supportId", "champ");

-- CreateIndex
CREATE INDEX "LeveeContenu_espaceId_situationId_idx" ON "LeveeContenu"("espaceId", "situationId");

-- CreateIndex
CREATE INDEX "Demande_espaceId_statut_deposeLe_idx" ON "Demande"("espaceId", "statut", "deposeLe");

-- CreateIndex
CREATE INDEX "Demande_espaceId_auteurId_idx" ON "Demande"("espaceId", "auteurId");

-- CreateIndex
CREATE INDEX "Demande_espaceId_situationId_idx" ON "Demande"("espaceId", "situationId");

-- CreateIndex
CREATE UNIQUE INDEX "Demande_espaceId_code_key" ON "Demande"("espaceId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Espace_slug_key" ON "Espace"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_espaceId_nom_key" ON "Delegation"("espaceId", "nom");

-- CreateIndex
CREATE UNIQUE INDEX "Territoire_espaceId_nom_key" ON "Territoire"("espaceId", "nom");

-- CreateIndex
CREATE INDEX "Journal_espaceId_objet_objetId_idx" ON "Journal"("espaceId", "objet", "objetId");

-- CreateIndex
CREATE INDEX "Idempotence_espaceId_creeLe_idx" ON "Idempotence"("espaceId", "creeLe");

-- CreateIndex
CREATE UNIQUE INDEX "Membre_espaceId_utilisateurId_key" ON "Membre"("espaceId", "utilisateurId");

-- CreateIndex
CREATE UNIQUE INDEX "Valeur_espaceId_liste_code_key" ON "Valeur"("espaceId", "liste", "code");

-- CreateIndex
CREATE INDEX "Seance_espaceId_situationId_debut_idx" ON "Seance"("espaceId", "situationId", "debut");

-- CreateIndex
CREATE INDEX "Seance_espaceId_intervenantId_debut_idx" ON "Seance"("espaceId", "intervenantId", "debut");

-- CreateIndex
CREATE INDEX "Seance_espaceId_debut_idx" ON "Seance"("espaceId", "debut");

-- CreateIndex
CREATE INDEX "Presence_espaceId_membreId_idx" ON "Presence"("espaceId", "membreId");

-- CreateIndex
CREATE INDEX "Deplacement_espaceId_seanceId_idx" ON "Deplacement"("espaceId", "seanceId");

-- CreateIndex
CREATE INDEX "Situation_espaceId_intervenantId_idx" ON "Situation"("espaceId", "intervenantId");

-- CreateIndex
CREATE INDEX "Situation_espaceId_referentId_idx" ON "Situation"("espaceId", "referentId");

-- CreateIndex
CREATE UNIQUE INDEX "Situation_espaceId_code_key" ON "Situation"("espaceId", "code");

-- CreateIndex
CREATE INDEX "Association_espaceId_membreId_idx" ON "Association"("espaceId", "membreId");

-- CreateIndex
CREATE UNIQUE INDEX "Association_espaceId_situationId_membreId_key" ON "Association"("espaceId", "situationId", "membreId");

-- CreateIndex
CREATE UNIQUE INDEX "Protocole_espaceId_situationId_version_key" ON "Protocole"("espaceId", "situationId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Structure_espaceId_nom_key" ON "Structure"("espaceId", "nom");

-- AddForeignKey
ALTER TABLE "Lieu" ADD CONSTRAINT "Lieu_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trajet" ADD CONSTRAINT "Trajet_espaceId_departId_fkey" FOREIGN KEY ("espaceId", "departId") REFERENCES "Lieu"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trajet" ADD CONSTRAINT "Trajet_espaceId_arriveeId_fkey" FOREIGN KEY ("espaceId", "arriveeId") REFERENCES "Lieu"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disponibilite" ADD CONSTRAINT "Disponibilite_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disponibilite" ADD CONSTRAINT "Disponibilite_espaceId_lieuId_fkey" FOREIGN KEY ("espaceId", "lieuId") REFERENCES "Lieu"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cloture" ADD CONSTRAINT "Cloture_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cloture" ADD CONSTRAINT "Cloture_espaceId_motifId_fkey" FOREIGN KEY ("espaceId", "motifId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suivi" ADD CONSTRAINT "Suivi_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompteRendu" ADD CONSTRAINT "CompteRendu_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompteRenduOutil" ADD CONSTRAINT "CompteRenduOutil_espaceId_compteRenduId_fkey" FOREIGN KEY ("espaceId", "compteRenduId") REFERENCES "CompteRendu"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompteRenduOutil" ADD CONSTRAINT "CompteRenduOutil_espaceId_valeurId_fkey" FOREIGN KEY ("espaceId", "valeurId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Piste" ADD CONSTRAINT "Piste_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Piste" ADD CONSTRAINT "Piste_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consentement" ADD CONSTRAINT "Consentement_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consentement" ADD CONSTRAINT "Consentement_espaceId_recueilliParId_fkey" FOREIGN KEY ("espaceId", "recueilliParId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consentement" ADD CONSTRAINT "Consentement_espaceId_conserveParId_fkey" FOREIGN KEY ("espaceId", "conserveParId") REFERENCES "Structure"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentementPortee" ADD CONSTRAINT "ConsentementPortee_espaceId_consentementId_fkey" FOREIGN KEY ("espaceId", "consentementId") REFERENCES "Consentement"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentementPortee" ADD CONSTRAINT "ConsentementPortee_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId") REFERENCES "Structure"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentementPortee" ADD CONSTRAINT "ConsentementPortee_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contenu" ADD CONSTRAINT "Contenu_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeveeContenu" ADD CONSTRAINT "LeveeContenu_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_auteurId_fkey" FOREIGN KEY ("espaceId", "auteurId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_decideParId_fkey" FOREIGN KEY ("espaceId", "decideParId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_intervenantId_fkey" FOREIGN KEY ("espaceId", "intervenantId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_territoireId_fkey" FOREIGN KEY ("espaceId", "territoireId") REFERENCES "Territoire"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId") REFERENCES "Structure"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_orienteeVersId_fkey" FOREIGN KEY ("espaceId", "orienteeVersId") REFERENCES "Structure"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Demande" ADD CONSTRAINT "Demande_espaceId_motifId_fkey" FOREIGN KEY ("espaceId", "motifId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Choix" ADD CONSTRAINT "Choix_espaceId_demandeId_fkey" FOREIGN KEY ("espaceId", "demandeId") REFERENCES "Demande"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Choix" ADD CONSTRAINT "Choix_espaceId_valeurId_fkey" FOREIGN KEY ("espaceId", "valeurId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Levee" ADD CONSTRAINT "Levee_espaceId_demandeId_fkey" FOREIGN KEY ("espaceId", "demandeId") REFERENCES "Demande"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Territoire" ADD CONSTRAINT "Territoire_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Population" ADD CONSTRAINT "Population_espaceId_territoireId_fkey" FOREIGN KEY ("espaceId", "territoireId") REFERENCES "Territoire"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membre" ADD CONSTRAINT "Membre_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membre" ADD CONSTRAINT "Membre_utilisateurId_fkey" FOREIGN KEY ("utilisateurId") REFERENCES "Utilisateur"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membre" ADD CONSTRAINT "Membre_espaceId_professionId_fkey" FOREIGN KEY ("espaceId", "professionId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membre" ADD CONSTRAINT "Membre_espaceId_structureId_fkey" FOREIGN KEY ("espaceId", "structureId") REFERENCES "Structure"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembreRole" ADD CONSTRAINT "MembreRole_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Perimetre" ADD CONSTRAINT "Perimetre_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Perimetre" ADD CONSTRAINT "Perimetre_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Valeur" ADD CONSTRAINT "Valeur_espaceId_fkey" FOREIGN KEY ("espaceId") REFERENCES "Espace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seance" ADD CONSTRAINT "Seance_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seance" ADD CONSTRAINT "Seance_espaceId_intervenantId_fkey" FOREIGN KEY ("espaceId", "intervenantId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seance" ADD CONSTRAINT "Seance_espaceId_secretaireId_fkey" FOREIGN KEY ("espaceId", "secretaireId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seance" ADD CONSTRAINT "Seance_espaceId_lieuId_fkey" FOREIGN KEY ("espaceId", "lieuId") REFERENCES "Lieu"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresenceCorrection" ADD CONSTRAINT "PresenceCorrection_espaceId_seanceId_membreId_fkey" FOREIGN KEY ("espaceId", "seanceId", "membreId") REFERENCES "Presence"("espaceId", "seanceId", "membreId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deplacement" ADD CONSTRAINT "Deplacement_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeanceOutil" ADD CONSTRAINT "SeanceOutil_espaceId_seanceId_fkey" FOREIGN KEY ("espaceId", "seanceId") REFERENCES "Seance"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeanceOutil" ADD CONSTRAINT "SeanceOutil_espaceId_valeurId_fkey" FOREIGN KEY ("espaceId", "valeurId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Situation" ADD CONSTRAINT "Situation_espaceId_referentId_fkey" FOREIGN KEY ("espaceId", "referentId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Situation" ADD CONSTRAINT "Situation_espaceId_intervenantId_fkey" FOREIGN KEY ("espaceId", "intervenantId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Situation" ADD CONSTRAINT "Situation_espaceId_delegationId_fkey" FOREIGN KEY ("espaceId", "delegationId") REFERENCES "Delegation"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Situation" ADD CONSTRAINT "Situation_espaceId_territoireId_fkey" FOREIGN KEY ("espaceId", "territoireId") REFERENCES "Territoire"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Association" ADD CONSTRAINT "Association_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Association" ADD CONSTRAINT "Association_espaceId_membreId_fkey" FOREIGN KEY ("espaceId", "membreId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Association" ADD CONSTRAINT "Association_espaceId_proposeeParId_fkey" FOREIGN KEY ("espaceId", "proposeeParId") REFERENCES "Membre"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Protocole" ADD CONSTRAINT "Protocole_espaceId_situationId_fkey" FOREIGN KEY ("espaceId", "situationId") REFERENCES "Situation"("espaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Structure" ADD CONSTRAINT "Structure_espaceId_typeId_fkey" FOREIGN KEY ("espaceId", "typeId") REFERENCES "Valeur"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Structure" ADD CONSTRAINT "Structure_espaceId_territoireId_fkey" FOREIGN KEY ("espaceId", "territoireId") REFERENCES "Territoire"("espaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
