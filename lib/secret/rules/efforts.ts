/** `hate`: how much an open gap weighs against the cells hidden; `patience`: states looked at. */
export type Effort = { hate: number; patience: number };

const SOIGNE: Effort = { hate: 3, patience: 2000 };
const PRESSE: Effort = { hate: 20, patience: 2000 };
const DERNIER: Effort = { hate: 20, patience: 20_000 };
const COURT: Effort = { hate: 3, patience: 40 };
const SIMPLE: Effort = { hate: 3, patience: 200 };

type Enjeu = { grand: boolean; besoin: number; payer: boolean };

/**
 * The searches to make, one after the other: long ones only before hiding more, the longest
 * before giving up; haste first on a large family, where care would take seconds.
 */
export function listEfforts({ grand, besoin, payer }: Enjeu): readonly Effort[] {
  if (!payer) return [besoin > 1 ? COURT : SIMPLE];
  const efforts = grand ? [PRESSE, SOIGNE] : [SOIGNE, PRESSE];
  return besoin > 1 ? efforts : [...efforts, DERNIER];
}
