import { type Chantier, type Exigence, widenIntervalle } from "./intervalle";
import { isAcquise, isCachee, type Systeme, type Variable } from "./systeme";

/** Beyond this many unknowns the search hurries, and releases only the dearest cells. */
const GRANDE_FAMILLE = 1500;
const RELACHES_AU_PLUS = 150;

/**
 * Hides what is needed for each variable of `exigences` to keep its interval, starting from
 * `dejaSecrets`, which stay hidden. Returns null when a figure published before gives one away.
 */
export function hideComplementaires(
  systeme: Systeme,
  exigences: Map<Variable, Exigence>,
  dejaSecrets: Iterable<Variable>,
): Chantier | null {
  const secrets = new Set([...dejaSecrets, ...exigences.keys()].filter((v) => !isCachee(v)));
  const acquis = new Set(secrets);
  const grand = systeme.variables.length > GRANDE_FAMILLE;
  const chantier: Chantier = { secrets, exigences, temoins: new Map(), grand };
  for (const variable of [...exigences.keys()]) {
    if (widenIntervalle(chantier, variable, true)) continue;
    if (!closeComposante(chantier, variable, acquis)) return null;
  }
  releaseInutiles(chantier, acquis);
  return chantier;
}

/**
 * The search gave up on one variable: hides everything that is linked to it. When nothing
 * linked stays published there is nothing left to compute from, witness or not.
 */
function closeComposante(chantier: Chantier, variable: Variable, acquis: Set<Variable>): boolean {
  const composante = listComposante(variable);
  for (const liee of composante) if (!isCachee(liee) && !isAcquise(liee)) chantier.secrets.add(liee);
  if (widenIntervalle(chantier, variable, false)) return true;
  if (composante.some(isAcquise)) return false;
  for (const liee of composante) {
    acquis.add(liee);
    chantier.exigences.delete(liee);
    chantier.temoins.delete(liee);
  }
  return true;
}

function listComposante(depart: Variable): Variable[] {
  const vues = new Set([depart]);
  for (const variable of vues) {
    for (const { contrainte } of variable.termes) {
      for (const terme of contrainte.termes) vues.add(terme.variable);
    }
  }
  return [...vues];
}

/**
 * Publishes again, the dearest first, each complementary cell that the proofs can do
 * without, then those that no witness moves: a reader could compute these anyway.
 */
function releaseInutiles(chantier: Chantier, acquis: ReadonlySet<Variable>) {
  const { secrets, exigences, temoins } = chantier;
  const complementaires = [...secrets].filter((variable) => !acquis.has(variable));
  complementaires.sort((a, b) => b.cout - a.cout || a.rang - b.rang);
  for (const variable of complementaires.slice(0, RELACHES_AU_PLUS)) {
    const avant = new Map(temoins);
    secrets.delete(variable);
    const touchees = [...temoins].filter(([, { bas, haut }]) => bas.has(variable) || haut.has(variable));
    for (const [touchee] of touchees) temoins.delete(touchee);
    if (touchees.every(([touchee]) => widenIntervalle(chantier, touchee, false))) continue;
    secrets.add(variable);
    temoins.clear();
    for (const [touchee, preuves] of avant) temoins.set(touchee, preuves);
  }
  const bougees = new Set<Variable>();
  for (const variable of exigences.keys()) {
    const preuves = temoins.get(variable);
    for (const point of [preuves?.bas, preuves?.haut]) for (const v of point?.keys() ?? []) bougees.add(v);
  }
  for (const variable of complementaires) if (!bougees.has(variable)) secrets.delete(variable);
}
