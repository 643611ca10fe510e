import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { listSaisies, readBrouillon } from "@/lib/import/queries/brouillon";
import { createPlan, type Plan } from "@/lib/import/queries/etat";
import type { Sorte } from "@/lib/import/rules/champs";
import { type Bilan, type Changement, countLignes, type EtatLigne, resumeOf } from "@/lib/import/rules/plan";
import { tableOf } from "@/lib/import/rules/table";

const PAGE = 100;
const ERREURS_MAX = 50;

export type LigneApercu = {
  numero: number;
  titre: string;
  etat: EtatLigne;
  changements: Changement[];
  raisons: string[];
};
export type Apercu = {
  id: string;
  sorte: Sorte;
  bilan: Bilan;
  /** The first lines in error. */
  erreurs: { numero: number; titre: string; raisons: string[] }[];
  lignes: LigneApercu[];
  page: number;
  pages: number;
  /** Lines that give someone the role that opens and closes accesses. */
  administrateurs: number[];
  /** What is shown, in short: doing it asks that it be the same. */
  empreinte: string;
};

type Vue = { etat: EtatLigne | null; page: number };

/**
 * What each line of the file would do to what is there now: « sans-correspondance » when nobody has said yet what its
 * columns hold. Null: unknown, another's, done, or a day old.
 */
export async function getApercu(
  acteur: Acteur,
  importId: string,
  { etat, page }: Vue,
  now: Date,
): Promise<Apercu | "sans-correspondance" | null> {
  return withEspace(acteur, async (tx) => {
    const brouillon = await readBrouillon(tx, acteur, importId, now);
    if (!brouillon || brouillon.bilan) return null;
    const { id, sorte, correspondance } = brouillon;
    if (!correspondance) return "sans-correspondance";
    const plan = await createPlan(tx, acteur, sorte, listSaisies(brouillon, correspondance), correspondance);
    const lignes: LigneApercu[] = plan.lignes.map(({ numero, titre, etat: de, changements, raisons }) => ({
      ...{ numero, titre, etat: de, changements, raisons },
    }));
    const choisies = etat ? lignes.filter((ligne) => ligne.etat === etat) : lignes;
    const pages = Math.max(1, Math.ceil(choisies.length / PAGE));
    const ici = Math.min(Math.max(1, page), pages);
    return {
      ...{ id, sorte, page: ici, pages, bilan: countLignes(lignes) },
      erreurs: lignes.filter((ligne) => ligne.etat === "ECARTEE").slice(0, ERREURS_MAX),
      lignes: choisies.slice((ici - 1) * PAGE, ici * PAGE),
      administrateurs: administrateursOf(plan),
      empreinte: empreinteOf("import", resumeOf<unknown>(plan.lignes)),
    };
  });
}

const administrateursOf = (plan: Plan): number[] =>
  plan.sorte === "MEMBRES"
    ? plan.lignes
        .filter(
          ({ etat, donnees, changements }) =>
            donnees?.roles.includes("ADMINISTRATEUR") &&
            (etat === "CREER" || changements.some(({ champ }) => champ === "Rôles")),
        )
        .map(({ numero }) => numero)
    : [];

/**
 * The lines left out, or that would be, as rows to correct and import again: their cells, their number and why. Null:
 * unknown, another's, or a day old.
 */
export async function listEcartees(acteur: Acteur, importId: string, now: Date): Promise<string[][] | null> {
  return withEspace(acteur, async (tx) => {
    const brouillon = await readBrouillon(tx, acteur, importId, now);
    if (!brouillon) return null;
    const { ecartees, sorte, feuilles, correspondance } = brouillon;
    if (ecartees) return rowsOf(ecartees.entetes, ecartees.lignes);
    const feuille = feuilles[correspondance?.feuille ?? 0];
    if (!correspondance || !feuille) return null;
    const plan = await createPlan(tx, acteur, sorte, listSaisies(brouillon, correspondance), correspondance);
    const raisons = new Map<number, string[]>();
    for (const ligne of plan.lignes) if (ligne.etat === "ECARTEE") raisons.set(ligne.numero, ligne.raisons);
    const { entetes, lignes } = tableOf(feuille, sorte);
    return rowsOf(
      entetes,
      lignes.flatMap((ligne) => {
        const pourquoi = raisons.get(ligne.numero);
        return pourquoi ? [{ ...ligne, raisons: pourquoi }] : [];
      }),
    );
  });
}

function rowsOf(
  entetes: readonly string[],
  lignes: readonly { numero: number; cellules: readonly string[]; raisons: readonly string[] }[],
): string[][] {
  const largeur = Math.max(entetes.length, ...lignes.map(({ cellules }) => cellules.length));
  const pad = (cellules: readonly string[]) =>
    Array.from({ length: largeur }, (_, rang) => cellules[rang] ?? "");
  return [
    [...pad(entetes), "Ligne d’origine", "Raison"],
    ...lignes.map(({ numero, cellules, raisons }) => [...pad(cellules), String(numero), raisons.join(" ")]),
  ];
}
