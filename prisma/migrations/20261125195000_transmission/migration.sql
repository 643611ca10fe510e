-- Minutes being written by the named secretary are the intervenant·e's to read again once they are handed over, not from
-- their first word. Those whose writer had left the page had told the intervenant·e already.
ALTER TABLE "CompteRendu" ADD COLUMN "transmisLe" TIMESTAMPTZ(3);
ALTER TABLE "CompteRendu" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Message" NO FORCE ROW LEVEL SECURITY;
UPDATE "CompteRendu" c SET "transmisLe" = m."creeLe" FROM "Message" m
  WHERE c."statut" = 'BROUILLON' AND m."espaceId" = c."espaceId" AND m."seanceId" = c."seanceId"
    AND m."cle" LIKE 'COMPTE_RENDU_A_VALIDER:' || c."id" || ':%';
ALTER TABLE "CompteRendu" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Message" FORCE ROW LEVEL SECURITY;

-- A letter says how one comes, and where one joins from afar, as they were the day it was made.
ALTER TABLE "Courrier" ADD COLUMN "acces" VARCHAR(500), ADD COLUMN "visio" VARCHAR(500);
