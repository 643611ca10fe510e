import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { type LieuChoix, listLieuxChoix } from "@/lib/lieu/queries";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";

/** A partner to tick: a structure, or a professional with their structure. */
export type PartenaireChoix = { id: string; nom: string; structure: string | null };

export type ChoixPartenaires = {
  structures: PartenaireChoix[];
  membres: PartenaireChoix[];
  lieux: LieuChoix[];
  themes: ValeurChoix[];
  outils: ValeurChoix[];
};

/**
 * What may be ticked of a rencontre: today's structures, professionals, places, themes and tools, and what it has already,
 * retired since or not. None is left out: what a form does not show, saving it would untick. The caller has proved that the acteur works in the service. Four statements.
 */
export async function readChoixPartenaires(
  tx: Tx,
  acteur: Acteur,
  deja: Pick<RencontreDetail, "partenaires" | "sujets" | "lieu"> = {
    partenaires: [],
    sujets: [],
    lieu: null,
  },
): Promise<ChoixPartenaires> {
  const { espaceId } = acteur;
  const tickes = (genre: "structure" | "membre") =>
    deja.partenaires.filter((partenaire) => partenaire.genre === genre).map(({ id }) => id);
  const structures = await tx.structure.findMany({
    where: { espaceId, OR: [{ retireeLe: null }, { id: { in: tickes("structure") } }] },
    orderBy: { nom: "asc" },
    select: { id: true, nom: true },
  });
  const membres = await tx.membre.findMany({
    where: {
      espaceId,
      OR: [
        { desactiveLe: null, roles: { some: { role: "PROFESSIONNEL" } } },
        { id: { in: tickes("membre") } },
      ],
    },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { id: true, prenom: true, nom: true, structure: { select: { nom: true } } },
  });
  const { theme, outil } = await listValeurs(acteur, ["theme", "outil"]);
  const lieux = await listLieuxChoix(acteur);
  const { lieu } = deja;
  const retire = lieu && lieux.every(({ id }) => id !== lieu.id) ? [{ id: lieu.id, nom: lieu.nom }] : [];
  return {
    structures: structures.map(({ id, nom }) => ({ id, nom, structure: null })),
    membres: membres.map(({ id, prenom, nom, structure }) => ({
      id,
      nom: `${prenom} ${nom}`,
      structure: structure?.nom ?? null,
    })),
    lieux: [...lieux, ...retire],
    themes: theme,
    outils: outil,
  };
}

/** Whether each of these is the espace's: what a form sends is only ever an id. Three statements at most. */
export async function arePartenairesConnus(
  acteur: Acteur,
  { structure, membre, sujet = [] }: { structure: string[]; membre: string[]; sujet?: string[] },
): Promise<boolean> {
  const { espaceId } = acteur;
  const uniques = (ids: string[]) => [...new Set(ids)];
  return withEspace(acteur, async (tx) => {
    const dans = (ids: string[]) => ({ espaceId, id: { in: uniques(ids) } });
    const structures = structure.length === 0 ? 0 : await tx.structure.count({ where: dans(structure) });
    const membres = membre.length === 0 ? 0 : await tx.membre.count({ where: dans(membre) });
    const sujets =
      sujet.length === 0
        ? 0
        : await tx.valeur.count({ where: { ...dans(sujet), liste: { in: ["theme", "outil"] } } });
    return (
      structures === uniques(structure).length &&
      membres === uniques(membre).length &&
      sujets === uniques(sujet).length
    );
  });
}
