import type { Trouvaille, TypeSignalement } from "../signalement";

/**
 * Every match of `motif` (global) as a finding of `type`; `keep` may refuse it. The group named
 * `valeur`, when the pattern has one, is what is kept of the match (it must end it).
 */
export function chercher(
  norm: string,
  type: TypeSignalement,
  motif: RegExp,
  keep: (valeur: string, start: number, match: RegExpExecArray) => boolean = () => true,
): Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (const match of norm.matchAll(motif)) {
    const valeur = match.groups?.valeur ?? match[0];
    const start = match.index + match[0].length - valeur.length;
    if (keep(valeur, start, match)) trouvailles.push({ type, start, end: start + valeur.length });
  }
  return trouvailles;
}

/** What stands before `start` on the same line, at most `longueur` units, in lower case. */
export function contexteAvant(norm: string, start: number, longueur: number): string {
  const avant = norm.slice(Math.max(0, start - longueur), start);
  return avant.slice(avant.lastIndexOf("\n") + 1).toLowerCase();
}
