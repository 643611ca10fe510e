/** Minutes between two places, counted the same in both directions. */
export type Trajet = { de: string; vers: string; minutes: number };

export type Trajets = (de: string | undefined, vers: string | undefined) => number;

/** Travel time in minutes; none when a place is unknown, remote, or the same. */
export function createTrajets(trajets: readonly Trajet[]): Trajets {
  const depuis = new Map<string, Map<string, number>>();
  const note = (de: string, vers: string, minutes: number) =>
    depuis.set(de, (depuis.get(de) ?? new Map<string, number>()).set(vers, minutes));
  for (const { de, vers, minutes } of trajets) {
    note(de, vers, minutes);
    note(vers, de, minutes);
  }
  return (de, vers) => (de && vers && de !== vers ? (depuis.get(de)?.get(vers) ?? 0) : 0);
}
