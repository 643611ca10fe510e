import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Sign } from "@/components/ui/sign";
import { TYPE_ADVICE, TYPE_LABELS } from "@/lib/anonymisation/labels";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";

type Props = {
  constats: readonly Signalement[];
  /** Absent before JavaScript: what is seen is said, and mended when the demande is read again. */
  onReplace?: (signalement: Signalement) => void;
};

/** Under a field: what may identify someone, said without stopping whoever writes. */
export function Constats({ constats, onReplace }: Props) {
  return (
    <ul aria-live="polite" className="flex max-w-form flex-col gap-1.5 empty:hidden">
      {constats.map((signalement) => (
        <li
          key={`${signalement.start}-${signalement.text}`}
          className={cx(
            "flex flex-wrap items-center gap-x-3 rounded-md px-3 py-1.5 text-14",
            signalement.level === "bloquant" ? "bg-brick-wash" : "bg-ochre-wash",
          )}
        >
          <p className="flex min-w-0 flex-1 basis-64 items-start gap-2 py-1">
            <Sign
              name="alerte"
              className={cx(
                "mt-0.5 size-4.5",
                signalement.level === "bloquant" ? "text-brick" : "text-ochre-ink",
              )}
            />
            <span>
              <strong>« {signalement.text} »</strong> {TYPE_LABELS[signalement.type].toLowerCase()}.{" "}
              {TYPE_ADVICE[signalement.type]}
            </span>
          </p>
          {onReplace && signalement.proposition ? (
            <Button variant="quiet" onClick={() => onReplace(signalement)}>
              Remplacer par « {signalement.proposition} »
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
