import { readFileSync } from "node:fs";
import path from "node:path";

type Manifeste = {
  staticRoutes: { page: string; regex: string }[];
  dynamicRoutes: { page: string; regex: string }[];
};

/** What is none of the build's routes: someone else's guesses, of which there is no end. */
export const AUTRE = "autre";
const FICHIER = /^\/(_next|anonymisation)\//;

/** From a path to the route that answers it, ids left out: `/[espace]/demandes/[demandeId]`. Files of the build are undefined. */
export function createRoutes({
  staticRoutes,
  dynamicRoutes,
}: Manifeste): (chemin: string) => string | undefined {
  const fixes = new Set(staticRoutes.map(({ page }) => page));
  const motifs = dynamicRoutes.map(({ page, regex }) => ({ page, motif: new RegExp(regex) }));
  return (chemin) => {
    if (FICHIER.test(chemin)) return undefined;
    if (fixes.has(chemin)) return chemin;
    return motifs.find(({ motif }) => motif.test(chemin))?.page ?? AUTRE;
  };
}

/** The routes of the build that runs; in development there is none, and every path is another. */
export function readRoutes(): ReturnType<typeof createRoutes> {
  try {
    const fichier = path.join(process.env.RECUL_DIST ?? ".next", "routes-manifest.json");
    return createRoutes(JSON.parse(readFileSync(fichier, "utf8")));
  } catch {
    return createRoutes({ staticRoutes: [], dynamicRoutes: [] });
  }
}
