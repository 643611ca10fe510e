import { analyser } from "@/lib/anonymisation/rules/analyser";
import { loadLexique } from "@/lib/anonymisation/rules/lexique/decodage";
import { fold } from "@/lib/anonymisation/rules/lexique/pliage";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";

/** What the check sees in a text, but for the words already answered. */
export type Verifier = (
  texte: string,
  lieuxPermis: readonly string[],
  leves: readonly string[],
) => Signalement[];

/** Fetches the lexique, the very bytes the server reads. Loaded lazily, with all the rules. */
export async function createVerifier(): Promise<Verifier> {
  const response = await fetch("/anonymisation/lexique.bin.gz");
  if (!response.ok) throw new Error("lexique");
  const lexique = await loadLexique(new Uint8Array(await response.arrayBuffer()));
  return (texte, lieuxPermis, leves) => {
    const answered = new Set(leves.map(fold));
    return analyser(texte, lexique, { communesPermises: lieuxPermis }).filter(
      ({ level, text }) => level === "bloquant" || !answered.has(fold(text)),
    );
  };
}
