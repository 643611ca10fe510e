import { readFileSync } from "node:fs";
import { ROLES } from "@/lib/membre/schema";
import type { RoleCode } from "@/prisma/client/enums";
import { listRoutes, ROUTES } from "@/tests/e2e/gestes/routes";

const lire = (fichier: string) => JSON.parse(readFileSync(`.next/${fichier}`, "utf8"));

/** Every address the build answers at, as its folders are named. */
export const listAdresses = (): string[] =>
  Object.values<string>(lire("app-path-routes-manifest.json")).filter((adresse) => !adresse.startsWith("/_"));

/**
 * An action, the concept it is of, a page that holds it, and by which door it is entered: `action` binds an espace,
 * `accountAction` is for one's own account, and another proves itself otherwise.
 */
export type Action = { id: string; nom: string; notion: string; adresse: string; porte: Porte };
type Porte = "action" | "accountAction" | "autre";

function porteOf(fichier: string, nom: string): Porte {
  const source = readFileSync(fichier, "utf8");
  const [, porte] = new RegExp(`export const ${nom} = (action|accountAction)\\(`).exec(source) ?? [];
  return (porte as Porte | undefined) ?? "autre";
}

export function listActions(): Action[] {
  const adresses = lire("app-path-routes-manifest.json") as Record<string, string>;
  const { node } = lire("server/server-reference-manifest.json") as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
  };
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    nom: exportedName,
    porte: porteOf(filename, exportedName),
    notion: filename.split("/")[1] ?? "",
    adresse:
      adresses[(Object.keys(workers).find((w) => w.endsWith("/page")) ?? "").replace(/^app/, "")] ??
      "/[espace]",
  }));
}

const TERRAIN: RoleCode[] = ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"];
const BILANS: RoleCode[] = ["INTERVENANT", "SECRETARIAT", "RESPONSABLE"];
const ORGANISENT: RoleCode[] = ["INTERVENANT", "SECRETARIAT"];

/** Who else may open, of some object, pages that do not open to them of the objects of `ROUTES`; and those without the menu. */
const AUTRES: Record<string, readonly RoleCode[]> = {
  "bilans/[bilanId]/ecrire": BILANS,
  "bilans/[bilanId]/verifier": BILANS,
  "bilans/[bilanId]/groupes/[groupeId]": BILANS,
  "bilans/[bilanId]/extraits": BILANS,
  "bilans/[bilanId]/projection": [...BILANS, "COPIL"],
  "groupes/[groupeId]/bilan": TERRAIN,
  "groupes/[groupeId]/bilan/document": TERRAIN,
  "groupes/[groupeId]/bilan/ecrire": ORGANISENT,
  "groupes/[groupeId]/bilan/valider": ORGANISENT,
  "groupes/[groupeId]/evaluation": TERRAIN,
  "groupes/[groupeId]/protocole/accepter": TERRAIN,
  "groupes/[groupeId]/protocole/versions/[version]": TERRAIN,
  "groupes/[groupeId]/protocole/versions/[version]/[format]": TERRAIN,
  "logo/[empreinte]": ROLES,
  "reglages/import/[importId]/apercu": ["SECRETARIAT", "ADMINISTRATEUR"],
  "reglages/import/[importId]/ecartees": ["SECRETARIAT", "ADMINISTRATEUR"],
  "seances/[seanceId]/ecran": ORGANISENT,
  "seances/[seanceId]/ordre-du-jour": TERRAIN,
  "seances/[seanceId]/presence/[jeton]": TERRAIN,
  "seances/[seanceId]/venue": TERRAIN,
  "situations/[situationId]/suivis/[suiviId]": TERRAIN,
  // Once it is closed, to who follows it.
  "situations/[situationId]/cloture": TERRAIN,
  charte: ROLES,
};

export type Route = { adresse: string; roles: readonly RoleCode[] };

/** Every page and file of an espace, and who may ever open it; one that nobody has listed fails. */
export function listRoutesEspace(): Route[] {
  const connues = new Set(listRoutes());
  return listAdresses()
    .filter((adresse) => adresse.startsWith("/[espace]"))
    .map((adresse) => {
      const route = adresse.replace(/^\/\[espace\]\/?/, "");
      const declares = connues.has(route) ? ROUTES[route] : undefined;
      const roles = [...(declares ?? []), ...(AUTRES[route] ?? [])];
      if (roles.length === 0) throw new Error(`${adresse}: say in ROUTES or in AUTRES who may open it`);
      return { adresse, roles };
    });
}

/** What an address takes that is no object of an espace. */
const FIXES: Record<string, string> = {
  acte: "accepter",
  etape: "2",
  format: "pdf",
  jeton: "x".repeat(43),
  liste: "frein",
  modele: "individuel",
  sorte: "invitation",
  version: "1",
};
const INCONNU = "01900000-0000-7000-8000-000000000000";

const tableOf = (parametre: string) => `${parametre[0]?.toUpperCase()}${parametre.slice(1, -2)}`;

/** An address in this espace, its objects being the `rang`th of those given. */
export function cheminOf(adresse: string, espace: string, ids: Map<string, string[]>, rang = 0): string {
  return adresse.replace(/\[(\w+)\]/g, (_, nom: string) => {
    if (nom === "espace") return espace;
    if (!nom.endsWith("Id")) return FIXES[nom] ?? "x";
    const liste = ids.get(tableOf(nom)) ?? [];
    return liste[rang % Math.max(liste.length, 1)] ?? INCONNU;
  });
}
