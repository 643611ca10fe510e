import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { Indicateur } from "@/lib/indicateur/rules/indicateur";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import type { Jour } from "@/lib/time";
import type { PartieBilan } from "./plan";

/** A group of the year, as its validated bilan counted it. */
export type GroupeDuBilan = { id: string; nom: string; delegation: string; chiffres: [string, string][] };

/** A figure of the year and the same of the year before; null where it is secret or was not published. */
export type Evolution = {
  nom: string;
  unite: Indicateur["unite"];
  avant: number | null;
  apres: number | null;
};

/** What a version publishes but its words: nothing in it is left to withhold. */
export type Instantane = {
  espace: string;
  annee: number;
  version: number;
  /** The last day of what is counted of situations. */
  arret: Jour;
  /** Threshold k, in situations. */
  seuil: number;
  /** The version whose figures of situations these are: this one, or one before it. */
  chiffresDe: number;
  tableaux: TableauProtege[];
  groupes: GroupeDuBilan[];
  /** The parts of the document in their order; absent from what was published before an espace could choose. */
  parties?: PartieBilan[];
  /** The version of the year before that was published then, and the figures of both; null where there is none. */
  evolution: { annee: number; version: number; chiffres: Evolution[] } | null;
};

/** What is compared from a year to the next: one figure each, over the whole espace. */
const COMPARES: readonly [IndicateurCode, string][] = [
  ["seances", "seances"],
  ["heures", "total"],
  ["presences", "presences"],
  ["professionnels", "professionnels"],
  ["structures", "structures"],
  ["situations", "situations"],
  ["instances", "instances"],
  ["sensibilisations", "sensibilisations"],
];

/** A year beside another, figure by figure; null where one is withheld, or is not in its tables. */
export const compareTableaux = (
  apres: readonly TableauProtege[],
  avant: readonly TableauProtege[],
): Evolution[] =>
  COMPARES.flatMap(([code, ligne]) => {
    const tableau = apres.find((candidat) => candidat.code === code);
    if (!tableau) return [];
    const lire = (tableaux: readonly TableauProtege[]) =>
      tableaux.find((candidat) => candidat.code === code)?.lignes.find((l) => l.code === ligne)?.ensemble
        .valeur ?? null;
    return [{ nom: tableau.nom, unite: tableau.unite, avant: lire(avant), apres: lire(apres) }];
  });

/** The year beside the one before, from what both publish. */
export const compareAnnees = (
  apres: readonly TableauProtege[],
  { annee, version, tableaux }: Pick<Instantane, "annee" | "version" | "tableaux">,
): Instantane["evolution"] => ({ annee, version, chiffres: compareTableaux(apres, tableaux) });

/** JSON whose keys are in order, however they were kept: the same thing is the same text. */
export function canonicalJson(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(canonicalJson).join(",")}]`;
  if (valeur === null || typeof valeur !== "object") return JSON.stringify(valeur) ?? "null";
  const entrees = Object.entries(valeur).filter(([, v]) => v !== undefined);
  const ordonnees = entrees.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${ordonnees.map(([cle, v]) => `${JSON.stringify(cle)}:${canonicalJson(v)}`).join(",")}}`;
}
