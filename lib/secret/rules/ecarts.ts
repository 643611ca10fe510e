import type { Contrainte, Variable } from "./systeme";

/** One unit more or less on a variable. */
export type Pas = { variable: Variable; signe: 1 | -1 };

/** A relation that the steps so far leave unbalanced, and by how much. */
export type Ecart = { contrainte: Contrainte; valeur: number };

/**
 * What steps leave to balance. The gap of an inequality costs nothing and is in no other
 * relation, so it takes up what it can at once: `absorbes`, whose steps are then to be made too.
 */
export type Reste = { ecarts: readonly Ecart[]; absorbes: ReadonlyMap<Variable, Pas> };

type CanStep = (pas: Pas) => boolean;

export const ENTIER: Reste = { ecarts: [], absorbes: new Map() };

/** What is left once a step is made. */
export function applyPas({ ecarts, absorbes }: Reste, { variable, signe }: Pas, canStep: CanStep): Reste {
  const suite = ecarts.slice();
  let pris: Map<Variable, Pas> | null = null;
  for (const { contrainte, coef } of variable.termes) {
    const place = suite.findIndex((ecart) => ecart.contrainte === contrainte);
    const valeur = (suite[place]?.valeur ?? 0) + signe * coef;
    if (place >= 0) suite.splice(place, 1);
    const absorbant = place < 0 ? getAbsorbant(contrainte, variable, valeur) : null;
    if (absorbant && canAbsorb(absorbes, absorbant, canStep)) {
      pris ??= new Map(absorbes);
      // Taken up in the other direction before: the two cancel.
      if (!pris.delete(absorbant.variable)) pris.set(absorbant.variable, absorbant);
    } else if (valeur !== 0) suite.push({ contrainte, valeur });
  }
  return { ecarts: suite, absorbes: pris ?? absorbes };
}

/**
 * How many gaps a step would leave, without building them, and their print. The print depends
 * on the gaps alone: each relation weighs a scattered whole number. Two states that collide cost
 * a movement, not the secret.
 */
export function weighPas({ ecarts, absorbes }: Reste, { variable, signe }: Pas, canStep: CanStep) {
  let ouverts = ecarts.length;
  let empreinte = 0;
  for (const { contrainte, coef } of variable.termes) {
    const ecart = ecarts.find((autre) => autre.contrainte === contrainte);
    const absorbant = ecart ? null : getAbsorbant(contrainte, variable, signe * coef);
    if (absorbant && canAbsorb(absorbes, absorbant, canStep)) continue;
    empreinte += signe * coef * contrainte.poids;
    if (!ecart) ouverts++;
    else if (ecart.valeur + signe * coef === 0) ouverts--;
  }
  return { ouverts, empreinte };
}

function canAbsorb(absorbes: Reste["absorbes"], absorbant: Pas, canStep: CanStep) {
  const deja = absorbes.get(absorbant.variable);
  return deja ? deja.signe !== absorbant.signe : canStep(absorbant);
}

function getAbsorbant({ ecart, termes }: Contrainte, variable: Variable, valeur: number): Pas | null {
  if (!ecart || ecart === variable) return null;
  const coef = termes.at(-1)?.coef ?? 1;
  return { variable: ecart, signe: valeur * coef > 0 ? -1 : 1 };
}
