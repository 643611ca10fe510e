import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The files under these folders, or these files, that hold one of some pieces of bytes; a file that goes meanwhile holds nothing. */
export function listTraces(lieux: readonly string[], aiguilles: readonly Buffer[]): string[] {
  const fichiers = lieux.flatMap((lieu) =>
    statSync(lieu).isDirectory()
      ? readdirSync(lieu, { recursive: true, encoding: "utf8" }).map((nom) => path.join(lieu, nom))
      : [lieu],
  );
  return fichiers.filter((fichier) => {
    try {
      if (!statSync(fichier).isFile()) return false;
      const octets = readFileSync(fichier);
      return aiguilles.some((aiguille) => octets.includes(aiguille));
    } catch {
      return false;
    }
  });
}
