import { cx } from "@/components/ui/cx";
import { segmenter } from "@/lib/anonymisation/rules/segmenter";
import type { Constat } from "./use-verification";

type Props = { texte: string; constats: readonly Constat[] };

/** A text as it was typed, with what may identify someone highlighted in place. */
export function TexteVerifie({ texte, constats }: Props) {
  return (
    <p className="max-w-reading whitespace-pre-line">
      {segmenter(texte, constats).map(({ texte: segment, signalement }) => {
        if (!signalement) return segment;
        const { start, level, levee } = signalement as Constat;
        const look =
          level === "bloquant" ? "bg-brick-wash decoration-brick" : "bg-ochre-wash decoration-ochre-ink";
        return levee ? (
          segment
        ) : (
          <mark
            key={start}
            className={cx("rounded-sm px-0.5 text-ink underline decoration-2 underline-offset-4", look)}
          >
            {segment}
          </mark>
        );
      })}
    </p>
  );
}
