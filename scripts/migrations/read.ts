import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * One folder of `prisma/migrations`. `alone`: its one statement cannot be in a transaction, as CREATE INDEX CONCURRENTLY, which
 * its first line says.
 */
export type Migration = { name: string; sql: string; checksum: string; alone: boolean };

const ALONE = /^-- hors transaction\b/;

/** The checksum Prisma records: SHA-256 of the file's bytes, in hexadecimal. */
export function checksumOf(file: Buffer): string {
  return createHash("sha256").update(file).digest("hex");
}

/** The migrations of a folder laid out as Prisma does, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = readFileSync(path.join(folder, name, "migration.sql"));
      const sql = file.toString("utf8");
      return { name, sql, checksum: checksumOf(file), alone: ALONE.test(sql) };
    });
}
