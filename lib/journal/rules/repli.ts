/** A thing said at a moment, and how many times in a row it was said. */
type Repli<T> = { premier: T; fois: number };

/** Lines that follow one another and say the same are one, with their number: `ditOf` is what each says. */
export function replier<T>(lignes: readonly T[], ditOf: (ligne: T) => string): Repli<T>[] {
  const plis: Repli<T>[] = [];
  for (const ligne of lignes) {
    const dernier = plis.at(-1);
    if (dernier && ditOf(dernier.premier) === ditOf(ligne)) dernier.fois++;
    else plis.push({ premier: ligne, fois: 1 });
  }
  return plis;
}
