import type { ReactNode } from "react";
import { cx } from "./cx";

export type StatusTone = "waiting" | "active" | "done" | "stopped" | "danger" | "neutral";

const looks = {
  waiting: { ink: "text-ochre-ink", shape: <circle cx="6" cy="6" r="5" className="fill-ochre" /> },
  active: {
    ink: "text-sea",
    shape: (
      <>
        <circle cx="6" cy="6" r="4.75" strokeWidth="1.5" />
        <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  done: { ink: "text-moss", shape: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" strokeWidth="2" /> },
  stopped: { ink: "text-ink-soft", shape: <path d="M1.5 6h9" strokeWidth="2.25" /> },
  danger: { ink: "text-brick", shape: <path d="M6 1 11.5 11H.5z" fill="currentColor" stroke="none" /> },
  neutral: { ink: "text-slate", shape: <circle cx="6" cy="6" r="4.25" strokeWidth="1.5" /> },
} as const satisfies Record<StatusTone, unknown>;

/** `wrap`: the status is a sentence, and may take two lines. */
type Props = { tone?: StatusTone; wrap?: boolean; children: ReactNode; className?: string };

/** A status is a word, a shape and a colour: it survives grey printing and colour blindness. */
export function StatusBadge({ tone = "neutral", wrap = false, children, className }: Props) {
  const { ink, shape } = looks[tone];
  return (
    <span
      className={cx(
        "inline-flex items-center gap-2 text-14 font-semibold",
        wrap ? null : "whitespace-nowrap",
        ink,
        className,
      )}
    >
      <svg
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        className="size-3 shrink-0"
      >
        {shape}
      </svg>
      {children}
    </span>
  );
}
