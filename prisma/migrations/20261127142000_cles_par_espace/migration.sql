-- Every key of a table of an espace holds the espace, so that the tables can be cut by it (Citus). The fingerprint of a random
-- secret is unique by itself; it is still looked up without knowing the espace.
DROP INDEX "Partage_empreinte_key";
CREATE UNIQUE INDEX "Partage_espaceId_empreinte_key" ON "Partage" ("espaceId", "empreinte");
CREATE INDEX "Partage_empreinte_idx" ON "Partage" ("empreinte");
DROP INDEX "Invitation_empreinte_key";
CREATE UNIQUE INDEX "Invitation_espaceId_empreinte_key" ON "Invitation" ("espaceId", "empreinte");
CREATE INDEX "Invitation_empreinte_idx" ON "Invitation" ("empreinte");
