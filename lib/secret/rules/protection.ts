import { ok, type Result, refuse } from "@/lib/result";
import { type Famille, SEUIL_PLANCHER } from "../schema";
import { requireProof } from "./audit";
import { hideComplementaires } from "./complementaires";
import type { Exigence } from "./intervalle";
import { listPrimaires } from "./primaires";
import { compileSysteme, isCachee, type Systeme, type Variable } from "./systeme";

/** What may be shown: the value of each cell, or null where it is secret. Ids absent were never to be shown. */
export type Protection = ReadonlyMap<string, number | null>;

export type RefusProtection = "SECRET_DEJA_LISIBLE";

/** With activity figures at hand, a reader must still hesitate between three values. */
const LARGEUR_AVEC_ACTIVITE = 2;

/**
 * Decides what a family may show (docs/secret.md gives the theory and the limits).
 *
 * Promise, for every cell returned as null, against a reader who knows the relations, the
 * published cells and that figures are whole numbers ≥ 0: they can't compute it; if it is
 * under the threshold they can't tell that it is, nor narrow it to fewer than `seuil` values
 * (three, once activity figures are put beside). Each promise is backed by two whole tables,
 * checked, that agree with all that is published.
 *
 * Deterministic. Throws on a threshold under five or a family that contradicts itself;
 * refuses when figures published before already give a secret away.
 */
export function protectFamille(famille: Famille, seuil: number): Result<Protection, RefusProtection> {
  if (!Number.isSafeInteger(seuil) || seuil < SEUIL_PLANCHER) throw new Error(`Seuil refusé : ${seuil}`);
  const systeme = compileSysteme(famille);
  const personnes = listPersonnes(famille);
  const hasActivite = personnes.cellules.length < famille.cellules.length;
  const entrePersonnes = protectPersonnes(hasActivite ? compileSysteme(personnes) : systeme, seuil);
  const secrets =
    hasActivite && entrePersonnes ? protectAvecActivite(systeme, seuil, entrePersonnes) : entrePersonnes;
  if (!secrets) return refuse("SECRET_DEJA_LISIBLE");
  const montrees = famille.cellules.filter(({ publication }) => publication !== "jamais");
  return ok(new Map(montrees.map(({ id, valeur }) => [id, secrets.has(id) ? null : valeur])));
}

type Secrets = ReadonlySet<string>;

function listPersonnes({ cellules, relations }: Famille): Famille {
  const personnes = cellules.filter(({ compte }) => compte !== "activite");
  const ids = new Set(personnes.map(({ id }) => id));
  const entre = relations.filter(({ total, parts }) => [total, ...parts].every((id) => ids.has(id)));
  return { cellules: personnes, relations: entre };
}

/** First the figures on people among themselves, under the full rule. */
function protectPersonnes(systeme: Systeme, seuil: number): Secrets | null {
  const exigence: Exigence = { plafond: seuil, largeur: seuil - 1 };
  const exigences = listPrimaires(systeme, seuil).map((primaire): [Variable, Exigence] => [
    primaire,
    exigence,
  ]);
  return solve(systeme, exigences, new Set());
}

/** Then activity beside them: exact, unless a secret would be left with fewer than three values. */
function protectAvecActivite(systeme: Systeme, seuil: number, acquis: Secrets): Secrets | null {
  const primaires = new Set(listPrimaires(systeme, seuil));
  const exigences = systeme.variables
    .filter((variable) => primaires.has(variable) || isAmong(acquis, variable))
    .map((variable): [Variable, Exigence] => [
      variable,
      { plafond: 0, largeur: primaires.has(variable) ? LARGEUR_AVEC_ACTIVITE : 1 },
    ]);
  return solve(systeme, exigences, acquis);
}

const isAmong = (ids: Secrets, { cellule }: Variable) => cellule !== null && ids.has(cellule.id);

function solve(systeme: Systeme, exigences: [Variable, Exigence][], acquis: Secrets): Secrets | null {
  const dejaSecrets = systeme.variables.filter((variable) => isAmong(acquis, variable));
  const chantier = hideComplementaires(systeme, new Map(exigences), dejaSecrets);
  if (!chantier) return null;
  requireProof(chantier);
  const secrets = [...chantier.secrets].filter((variable) => !isCachee(variable));
  return new Set(secrets.map(({ cellule }) => cellule?.id ?? ""));
}
