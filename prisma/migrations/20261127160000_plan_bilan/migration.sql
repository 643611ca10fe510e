-- The parts of the espace's bilan, in its order; none: those of the source, in theirs (000:155-161).
ALTER TABLE "Espace" ADD COLUMN "planBilan" VARCHAR(20)[] NOT NULL DEFAULT '{}';
ALTER TABLE "Espace" ADD CONSTRAINT "Espace_planBilan_check" CHECK (cardinality("planBilan") <= 11);
