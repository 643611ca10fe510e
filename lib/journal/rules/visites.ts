import { PAUSE } from "@/lib/journal/rules/consultations";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { addMinutes } from "@/lib/time";

type Ligne = Pick<LigneLue, "acte" | "objet" | "code" | "membreId" | "le">;

const isLecture = ({ acte, code, membreId }: Ligne): boolean =>
  acte === "lire" && membreId !== null && /^S-/.test(code ?? "");

/** Whether two readings, `avant` the older, are of one visit: one person, one situation, no longer than a pause apart. */
const isSuite = (avant: Ligne, apres: Ligne): boolean =>
  isLecture(avant) &&
  isLecture(apres) &&
  avant.membreId === apres.membreId &&
  avant.code === apres.code &&
  addMinutes(avant.le, PAUSE) >= apres.le;

/**
 * Lines, latest first, those of one visit together where its latest stands; every other line alone. What the person did
 * otherwise ends their visit, and a withdrawal everyone's: what was read before it and after are never one.
 */
export function grouperVisites<L extends Ligne>(lignes: readonly L[]): [L, ...L[]][] {
  const visites: [L, ...L[]][] = [];
  const ouvertes = new Map<string | null, [L, ...L[]]>();
  for (const ligne of lignes) {
    const ouverte = ouvertes.get(ligne.membreId);
    const derniere = ouverte?.at(-1);
    if (ouverte && derniere && isSuite(ligne, derniere)) {
      ouverte.push(ligne);
      continue;
    }
    if (ligne.acte === "retirer" && ligne.objet === "consentement") ouvertes.clear();
    const visite: [L, ...L[]] = [ligne];
    visites.push(visite);
    ouvertes.set(ligne.membreId, visite);
  }
  return visites;
}

/** How many of `lues`, at most `max`, make a page: a visit that goes on after it is left whole to the next, unless it is the page. */
export function finDePage(lues: readonly Ligne[], max: number): number {
  if (lues.length <= max) return lues.length;
  let fin = max;
  for (; fin > 0; fin--) {
    const [apres, avant] = [lues[fin - 1], lues[fin]];
    if (!apres || !avant || !isSuite(avant, apres)) return fin;
  }
  return max;
}
