import { type Chantier, type Exigence, type Point, sharePoint, widenIntervalle } from "./intervalle";
import { listCroisements } from "./pave";
import { isAcquise, isCachee, type Systeme, type Variable } from "./systeme";

/** Beyond this many unknowns the search hurries. */
const GRANDE_FAMILLE = 1500;

/** Cells that it is worth trying to show again, and refusals in a row after which the rest would be refused. */
const RELACHES_AU_PLUS = 150;
const REFUS_DE_SUITE = 12;
const REFUS_DE_SUITE_EN_GRAND = 4;

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
  const croisements = listCroisements(systeme);
  const chantier: Chantier = { secrets, exigences, temoins: new Map(), grand, croisements };
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
  const { secrets, temoins } = chantier;
  const complementaires = [...secrets].filter((variable) => !acquis.has(variable));
  complementaires.sort((a, b) => b.cout - a.cout || a.rang - b.rang);
  const refusAuPlus = chantier.grand ? REFUS_DE_SUITE_EN_GRAND : REFUS_DE_SUITE;
  let refus = 0;
  for (const variable of complementaires.slice(0, RELACHES_AU_PLUS)) {
    if (refus >= refusAuPlus) break;
    const avant = new Map(temoins);
    const relachee = canRelease(chantier, variable);
    refus = relachee ? 0 : refus + 1;
    if (relachee) continue;
    secrets.add(variable);
    temoins.clear();
    for (const [touchee, preuves] of avant) temoins.set(touchee, preuves);
  }
  const bougees = new Set(listPoints(chantier).flatMap((point) => [...point.keys()]));
  for (const variable of complementaires) if (!bougees.has(variable)) secrets.delete(variable);
}

/** Shows a cell, and looks again for the witnesses that moved it. */
function canRelease(chantier: Chantier, variable: Variable): boolean {
  const { secrets, temoins } = chantier;
  secrets.delete(variable);
  const touchees = [...temoins].filter(([, { bas, haut }]) => bas.has(variable) || haut.has(variable));
  const points = listPoints(chantier).filter((point) => !point.has(variable));
  for (const [touchee] of touchees) temoins.delete(touchee);
  for (const point of points) sharePoint(chantier, point);
  return touchees.every(([touchee]) => widenIntervalle(chantier, touchee, false));
}

const listPoints = ({ temoins }: Chantier): Point[] => [
  ...new Set([...temoins.values()].flatMap(({ bas, haut }) => [bas, haut])),
];
