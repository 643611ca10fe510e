import type { ReactNode } from "react";
import { cx } from "./cx";
import { Sign } from "./sign";

export type NoticeTone = "info" | "waiting" | "danger" | "success";

const tones = {
  info: { box: "bg-slate-wash", icon: "info", ink: "text-slate", word: "À savoir" },
  waiting: { box: "bg-ochre-wash", icon: "attente", ink: "text-ochre-ink", word: "En attente" },
  danger: { box: "bg-brick-wash", icon: "alerte", ink: "text-brick", word: "Attention" },
  success: { box: "bg-moss-wash", icon: "coche", ink: "text-moss", word: "Fait" },
} as const;

type Props = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** Something to know before going on: a word, a shape and a colour, never a colour alone. */
export function Notice({ tone = "info", title, children, action, className }: Props) {
  const { box, icon, ink, word } = tones[tone];
  return (
    <div className={cx("flex max-w-form gap-3 rounded-md px-4 py-3.5 print:border", box, className)}>
      <Sign name={icon} className={cx("mt-[3px] size-5", ink)} />
      <div className="flex min-w-0 flex-col gap-1">
        <p className={cx("font-semibold", ink)}>{title ?? word}</p>
        {children ? <div className="flex flex-col gap-2">{children}</div> : null}
        {action ? <div className="mt-1">{action}</div> : null}
      </div>
    </div>
  );
}
