import { readCles, requireCles } from "../cles/maitresses";
import type { Steps } from "../console/steps";
import { applyMigrations } from "../migrations/apply";
import { beginDatabase, type Embedded, finishDatabase, isComplete } from "../postgres/embedded";
import { seedDemo } from "./seed";

/** « 3 appliquées », « à jour ». */
export function formatApplied(count: number): string {
  if (count === 0) return "à jour";
  return count === 1 ? "1 appliquée" : `${count} appliquées`;
}

/** Brings the embedded database up to date, or makes it and fills it with the demonstration. */
export async function prepareDemo(embedded: Embedded, steps: Steps): Promise<void> {
  const isNew = !(await isComplete(embedded));
  const target = isNew ? await beginDatabase(embedded) : embedded;
  const cles = readCles(target.configuration.secret);
  await steps.run("Migrations", () => applyMigrations(target.urlOf("owner"), { cles }), formatApplied);
  await requireCles(target.urlOf("owner"), cles);
  await steps.run(
    "Démonstration",
    async () => {
      if (!isNew) return;
      await seedDemo(target.urlOf("owner"), target.configuration);
      await finishDatabase(embedded);
    },
    () => (isNew ? "remplie" : "déjà en place"),
  );
}
