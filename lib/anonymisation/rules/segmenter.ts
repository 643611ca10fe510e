import type { Signalement } from "./signalement";

/** A stretch of the text to show, with the finding it carries when it is highlighted. */
export type Segment = { texte: string; signalement?: Signalement };

/** Cuts `texte` into plain and highlighted segments, in order; joined they give the text back. */
export function segmenter(texte: string, signalements: readonly Signalement[]): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const signalement of signalements) {
    if (signalement.start < position || signalement.end > texte.length) continue;
    if (signalement.start > position) segments.push({ texte: texte.slice(position, signalement.start) });
    segments.push({ texte: texte.slice(signalement.start, signalement.end), signalement });
    position = signalement.end;
  }
  if (position < texte.length) segments.push({ texte: texte.slice(position) });
  return segments;
}
