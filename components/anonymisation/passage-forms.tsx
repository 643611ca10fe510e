import { ActionForm } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { NIVEAU_LABELS, TYPE_LABELS } from "@/lib/anonymisation/labels";
import type { Constat } from "./use-verification";

type Props = {
  constat: Constat;
  /** Names the place in the stored text: never the words. */
  hidden: Record<string, string>;
  motifs: readonly { value: string; label: string }[];
  replace: FormAction;
  clear: FormAction;
};

/** What can be done of a highlighted word: a neutral wording, or why it may stay. Plain forms: no script needed. */
export function PassageForms({ constat, hidden, motifs, replace, clear }: Props) {
  const { level, type, text, proposition } = constat;
  const place = { ...hidden, debut: String(constat.start), fin: String(constat.end) };
  return (
    <li className={cx("rounded-md px-4 py-2", level === "bloquant" ? "bg-brick-wash" : "bg-ochre-wash")}>
      <p className="py-1">
        <strong>« {text} »</strong> · {TYPE_LABELS[type]}
        <span className="text-14 text-ink-soft"> · {NIVEAU_LABELS[level]}</span>
      </p>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-1">
        {proposition ? (
          <ActionForm action={replace} hidden={place}>
            <SubmitButton variant="secondary">Remplacer par « {proposition} »</SubmitButton>
          </ActionForm>
        ) : null}
        {level === "alerte" ? (
          <ActionForm action={clear} hidden={place} className="flex-row! flex-wrap gap-x-5! gap-y-0!">
            {motifs.slice(0, 1).map(({ value, label }) => (
              <SubmitButton key={value} variant="quiet" name="motif" value={value}>
                {label}
              </SubmitButton>
            ))}
            <details className="min-w-0">
              <summary className="flex min-h-11 items-center px-2 text-sea underline decoration-1 underline-offset-4 hover:decoration-2">
                Une autre raison
              </summary>
              <div className="flex flex-col items-start">
                {motifs.slice(1).map(({ value, label }) => (
                  <SubmitButton key={value} variant="quiet" name="motif" value={value} className="text-left">
                    {label}
                  </SubmitButton>
                ))}
              </div>
            </details>
          </ActionForm>
        ) : null}
      </div>
    </li>
  );
}
