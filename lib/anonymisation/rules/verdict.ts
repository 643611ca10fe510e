import type { Levee } from "../schema";
import { fold } from "./lexique/pliage";
import type { Signalement } from "./signalement";

/** What still stands in the way of a submission. */
export type Verdict = { bloquants: Signalement[]; aLever: Signalement[] };

const keyOf = (type: string, text: string) => `${type} ${fold(text.normalize("NFC")).replace(/\s+/g, " ")}`;

/**
 * Direct identifiers always block: no reason lifts them. Each warning is lifted by a levée of the same
 * type and wording, wherever it recurs in the text. A text may be submitted when both lists are empty.
 */
export function verdict(signalements: readonly Signalement[], levees: readonly Levee[]): Verdict {
  const cles = new Set(levees.map(({ type, text }) => keyOf(type, text)));
  return {
    bloquants: signalements.filter(({ level }) => level === "bloquant"),
    aLever: signalements.filter(
      ({ level, type, text }) => level === "alerte" && !cles.has(keyOf(type, text)),
    ),
  };
}

/** Whether nothing is left to remove or to lift. */
export function canSubmit({ bloquants, aLever }: Verdict): boolean {
  return bloquants.length === 0 && aLever.length === 0;
}
