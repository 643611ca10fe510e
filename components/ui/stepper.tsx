import Link from "next/link";
import { cx } from "./cx";
import { Icon } from "./icon";

export type Step = { label: string; href?: string; done?: boolean };

type Props = {
  steps: Step[];
  /** 1 for the first. */
  current: number;
  /** With a form's id, steps are buttons that send it first: nothing typed is lost. */
  form?: string;
  name?: string;
};

/** « Étape 2 sur 5 », and the way to the other steps. */
export function Stepper({ steps, current, form, name = "etape" }: Props) {
  return (
    <nav aria-label="Étapes" className="no-print">
      <p className="text-14 text-ink-soft">
        Étape {current} sur {steps.length}
        <span className="font-semibold text-ink sm:hidden"> · {steps[current - 1]?.label}</span>
      </p>
      <ol className="mt-2 flex gap-1.5 sm:gap-3">
        {steps.map((step, index) => {
          const number = index + 1;
          const here = number === current;
          const look = cx(
            "flex min-h-11 w-full items-start gap-1.5 border-t-3 pt-2 text-left text-14",
            here ? "border-sea font-semibold text-ink" : step.done ? "border-sea" : "border-rule",
            here ? null : "text-ink-soft",
          );
          const inside = <StepWords step={step} number={number} here={here} />;
          return (
            <li key={step.label} className="min-w-0 flex-1">
              {here || !step.href ? (
                <span className={look} aria-current={here ? "step" : undefined}>
                  {inside}
                </span>
              ) : form ? (
                <button
                  type="submit"
                  form={form}
                  name={name}
                  value={number}
                  className={cx(look, "hover:text-ink")}
                >
                  {inside}
                </button>
              ) : (
                <Link href={step.href} className={cx(look, "hover:text-ink")}>
                  {inside}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** On a phone the step one is at is written above; in the row there is only room for numbers. */
function StepWords({ step, number, here }: { step: Step; number: number; here: boolean }) {
  return (
    <>
      {step.done && !here ? <Icon name="coche" className="mt-0.5 size-4 text-sea" /> : <span>{number}.</span>}
      <span className="max-sm:sr-only">
        {step.label}
        {step.done && !here ? <span className="sr-only"> (faite)</span> : null}
      </span>
    </>
  );
}
