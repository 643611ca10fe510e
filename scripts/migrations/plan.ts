import { Failure } from "../console/failure";
import type { Migration } from "./read";

/** A row of `_prisma_migrations`, as far as a decision needs it. */
export type Applied = {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
};

/**
 * The migrations that remain to be applied, in order.
 * Fails when the database is not one this code can carry forward: applied by a newer version, changed
 * since, or stopped half-way by another tool.
 */
export function planMigrations(known: Migration[], rows: Applied[]): Migration[] {
  const applied = rows.filter((row) => row.rolled_back_at === null);
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const migration = byName.get(row.migration_name);
    if (!migration) {
      throw new Failure(
        `La base porte la migration « ${row.migration_name} », que cette version de Recul ne connaît pas : mettez le code à jour.`,
      );
    }
    if (row.finished_at === null) {
      throw new Failure(
        `La migration « ${row.migration_name} » a été interrompue : restaurez la sauvegarde, ou terminez-la avec « prisma migrate resolve ».`,
      );
    }
    if (row.checksum !== migration.checksum) {
      throw new Failure(
        `La migration « ${row.migration_name} » a changé depuis qu’elle a été appliquée à cette base : rétablissez son fichier.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return known.filter((migration) => !done.has(migration.name));
}
