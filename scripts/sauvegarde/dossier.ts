import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

const NOM = /^recul-\d{4}-\d{2}-\d{2}T\d{6}Z\.age$/;

/** « recul-2026-11-22T031500Z.age »: their names sort as they were made. */
export function nameOf(now: Date): string {
  return `recul-${now.toISOString().slice(0, 19).replaceAll(":", "")}Z.age`;
}

/** The file of a backup made now in this folder, which is made if need be and open to its owner alone. */
export function placeIn(dossier: string, now: Date): string {
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  return path.join(dossier, nameOf(now));
}

/** Removes from a folder the backups beyond the `garder` latest ones, and nothing else. Returns their names. */
export function purgeDossier(dossier: string, garder: number): string[] {
  const noms = readdirSync(dossier)
    .filter((nom) => NOM.test(nom))
    .sort();
  const anciens = noms.slice(0, Math.max(0, noms.length - garder));
  for (const nom of anciens) rmSync(path.join(dossier, nom));
  return anciens;
}
