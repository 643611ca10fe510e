import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { fonctionOf, QUI_MENE } from "@/lib/restitution/labels/fonctions";
import { type Jour, jourFromDate, jourOf } from "@/lib/time";

/** A held séance that may be told to the person: its own, or a group's at which their situation was worked on. */
export type SeanceTenue = {
  id: string;
  jour: Jour;
  collective: boolean;
  /** Who was there, by function in plain words and each once: nobody is named. The first is the intervenant·e. */
  fonctions: string[];
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
  /** Whether its minutes are validated: its conclusions can then be told. */
  valide: boolean;
  /** The words validated about the situation, of a group's minutes its own part alone; null while there are none. */
  ecritId: string | null;
  /** The surnames and first names of those who were expected: none of them is to be read in the document. */
  noms: string[];
};

const FONCTION = { profession: { select: { code: true, libelle: true } } } as const;
const PERSONNE = { prenom: true, nom: true, ...FONCTION } as const;
const VALIDE = { where: { statut: "VALIDE" }, orderBy: { version: "desc" }, take: 1 } as const;
const SEANCE = {
  ...{ id: true, debut: true, reelDebut: true },
  intervenant: { select: PERSONNE },
  presences: { select: { etat: true, membre: { select: PERSONNE } } },
  exterieures: { select: { etat: true, prenom: true, nom: true } },
} as const;
const DEVOIRS = { annonceeLe: true, restitueeLe: true } as const;

/**
 * The held séances of a situation, by day: its own, and those of groups that worked on it, of which nothing else is read.
 * The caller has proved access. Statements do not grow with them.
 */
export async function readSeancesTenues(
  tx: Tx,
  { espaceId, zone }: Acteur,
  situationId: string,
): Promise<SeanceTenue[]> {
  const siennes = await tx.seance.findMany({
    where: { espaceId, situationId, statut: "TENUE" },
    select: { ...SEANCE, ...DEVOIRS, comptesRendus: { ...VALIDE, select: { id: true } } },
  });
  const dites = { where: { situationId }, select: { id: true } };
  const examens = await tx.seanceSituation.findMany({
    where: { espaceId, situationId, travaillee: true, seance: { statut: "TENUE" } },
    select: {
      ...DEVOIRS,
      seance: { select: { ...SEANCE, comptesRendus: { ...VALIDE, select: { situations: dites } } } },
    },
  });
  return [
    ...siennes.map(({ comptesRendus, ...seance }) => ({
      ...tenueOf(seance, seance, zone),
      ...{ collective: false, valide: comptesRendus.length > 0, ecritId: comptesRendus[0]?.id ?? null },
    })),
    ...examens.map(({ seance: { comptesRendus, ...seance }, ...devoirs }) => ({
      ...tenueOf(seance, devoirs, zone),
      ...{ collective: true, valide: comptesRendus.length > 0 },
      ecritId: comptesRendus[0]?.situations[0]?.id ?? null,
    })),
  ].sort((a, b) => a.jour.localeCompare(b.jour) || a.id.localeCompare(b.id));
}

type Personne = { prenom: string; nom: string; profession?: { code: string; libelle: string } | null };
type Row = {
  id: string;
  debut: Date;
  reelDebut: Date | null;
  intervenant: Personne;
  presences: { etat: string; membre: Personne }[];
  exterieures: (Personne & { etat: string })[];
};

function tenueOf(
  { id, debut, reelDebut, intervenant, presences, exterieures }: Row,
  { annonceeLe, restitueeLe }: { annonceeLe: Date | null; restitueeLe: Date | null },
  zone: string,
) {
  const personnes = [...presences.map(({ etat, membre }) => ({ etat, ...membre })), ...exterieures];
  const presentes = personnes.filter(({ etat }) => etat === "PRESENT");
  return {
    id,
    jour: jourOf(reelDebut ?? debut, zone),
    fonctions: [QUI_MENE, ...new Set(presentes.map(({ profession }) => fonctionOf(profession)))],
    annonceeLe: annonceeLe && jourFromDate(annonceeLe),
    restitueeLe: restitueeLe && jourFromDate(restitueeLe),
    noms: [intervenant, ...personnes].flatMap(({ prenom, nom }) => [prenom, nom]),
  };
}
