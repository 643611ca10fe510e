import type { Signalement } from "./signalement";

/** `texte` once the proposition of `signalement` is applied; unchanged when it has none or no longer fits. */
export function remplacer(texte: string, signalement: Signalement): string {
  const { proposition, remplace, start, end, text } = signalement;
  if (proposition === undefined || texte.slice(start, end) !== text) return texte;
  const etendue = remplace ?? { start, end };
  return texte.slice(0, etendue.start) + proposition + texte.slice(etendue.end);
}

/** `texte` once every proposition is applied; findings that share a stretch (first and family names) count once. */
export function remplacerTout(texte: string, signalements: readonly Signalement[]): string {
  let resultat = texte;
  let limite = texte.length + 1;
  for (const signalement of [...signalements].sort((a, b) => b.start - a.start)) {
    const { end, start } = signalement.remplace ?? signalement;
    if (end > limite) continue;
    const avant = resultat;
    resultat = remplacer(resultat, signalement);
    if (resultat !== avant) limite = start;
  }
  return resultat;
}
