-- Groups over time: who wrote each state, what is told of them, and why they end.

ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_INVITATION';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_ENTREE';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_DECLINE';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_ATTENTE';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_ADMIS';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_DEPART';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_PLACE_LIBRE';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_SORTIE';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_CONFIE';
ALTER TYPE "SorteMessage" ADD VALUE 'GROUPE_CLOS';

-- Members of a closed group stay its members, as it was: leaving because it ends is nobody's reason.
ALTER TYPE "MotifSortie" RENAME TO "MotifSortie_avant";
CREATE TYPE "MotifSortie" AS ENUM ('CHANGE_DE_POSTE', 'INDISPONIBLE', 'NE_SOUHAITE_PLUS', 'AUTRE');
ALTER TABLE "GroupeMembre" ALTER COLUMN "motif" TYPE "MotifSortie" USING "motif"::text::"MotifSortie";
DROP TYPE "MotifSortie_avant";

-- What existed is reached as the owner, whom the policies hold like everyone: they are lifted for this transaction.
ALTER TABLE "Espace" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Valeur" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Demande" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Groupe" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "GroupeMembre" NO FORCE ROW LEVEL SECURITY;

ALTER TABLE "GroupeMembre" ADD COLUMN "statutParId" UUID,
  ADD FOREIGN KEY ("espaceId", "statutParId") REFERENCES "Membre" ("espaceId", "id");
UPDATE "GroupeMembre" SET "statutParId" = "creeParId";
ALTER TABLE "GroupeMembre" ALTER COLUMN "statutParId" SET NOT NULL;

INSERT INTO "Valeur" ("espaceId", "id", "liste", "code", "libelle", "groupe", "horsSource", "ordre")
SELECT e."id", gen_random_uuid(), 'motif-cloture-groupe', v.code, v.libelle, v.groupe, true, v.ordre
FROM "Espace" e, (VALUES
  ('objectifs-atteints', 'Les objectifs du groupe sont atteints', 'Le travail a abouti', 0),
  ('duree-prevue', 'La durée prévue est écoulée', 'Le travail a abouti', 1),
  ('trop-peu-de-membres', 'Trop peu de professionnels peuvent venir', 'Le travail s’arrête', 2),
  ('plus-souhaite', 'Le travail n’est plus souhaité par le service', 'Le travail s’arrête', 3),
  ('service-reorganise', 'Le service a été réorganisé', 'Le travail s’arrête', 4),
  ('autre', 'Autre motif', 'Le travail s’arrête', 5)) AS v (code, libelle, groupe, ordre)
ON CONFLICT DO NOTHING;

-- A collective demande that was accepted before groups existed has its group too, under the same four signs.
INSERT INTO "Groupe" ("espaceId", "id", "code", "sorte", "structureId", "delegationId", "territoireId", "intervenantId",
  "demandeId", "creeLe", "creeParId")
SELECT d."espaceId", gen_random_uuid(), 'G' || substr(d."code", 2), 'TAD_COLLECTIF', d."structureId", d."delegationId",
  d."territoireId", d."intervenantId", d."id", d."decideLe", d."decideParId"
FROM "Demande" d
WHERE d."modalite" = 'COLLECTIF' AND d."statut" = 'ACCEPTEE' AND d."delegationId" IS NOT NULL
  AND d."intervenantId" IS NOT NULL AND d."decideParId" IS NOT NULL AND d."decideLe" IS NOT NULL
  AND NOT EXISTS (SELECT FROM "Groupe" g WHERE g."espaceId" = d."espaceId" AND g."demandeId" = d."id");
INSERT INTO "GroupeMembre" ("espaceId", "id", "groupeId", "membreId", "statut", "creeLe", "creeParId", "statutLe",
  "statutParId", "entreeLe")
SELECT g."espaceId", gen_random_uuid(), g."id", d."auteurId", 'ADMIS', g."creeLe", g."creeParId", g."creeLe",
  g."creeParId", g."creeLe"
FROM "Groupe" g JOIN "Demande" d ON d."espaceId" = g."espaceId" AND d."id" = g."demandeId"
WHERE NOT EXISTS (SELECT FROM "GroupeMembre" m WHERE m."espaceId" = g."espaceId" AND m."groupeId" = g."id");

ALTER TABLE "Espace" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Valeur" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Demande" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Groupe" FORCE ROW LEVEL SECURITY;
ALTER TABLE "GroupeMembre" FORCE ROW LEVEL SECURITY;
