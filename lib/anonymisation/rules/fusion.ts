import { niveauOf, type Trouvaille } from "./signalement";

/** Which of two overlapping findings says more: a direct identifier, then the longer, then the first. */
function compare(a: Trouvaille, b: Trouvaille): number {
  const blocage = Number(niveauOf(b.type) === "bloquant") - Number(niveauOf(a.type) === "bloquant");
  return blocage || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** Keeps, of findings that overlap, the one that says most; gives them in the order of the text. */
export function fusionner(trouvailles: readonly Trouvaille[]): Trouvaille[] {
  const occupe = new Set<number>();
  const retenues: Trouvaille[] = [];
  for (const trouvaille of [...trouvailles].sort(compare)) {
    let libre = true;
    for (let i = trouvaille.start; libre && i < trouvaille.end; i++) libre = !occupe.has(i);
    if (!libre) continue;
    for (let i = trouvaille.start; i < trouvaille.end; i++) occupe.add(i);
    retenues.push(trouvaille);
  }
  return retenues.sort((a, b) => a.start - b.start);
}
