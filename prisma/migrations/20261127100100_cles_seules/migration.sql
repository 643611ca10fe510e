-- Every text is sealed by now (`npm run migrate` does it between the two migrations): the words themselves go.
ALTER TABLE "Contenu" DROP COLUMN "texte",
  ALTER COLUMN "cleId" SET NOT NULL,
  ALTER COLUMN "scelle" SET NOT NULL;
