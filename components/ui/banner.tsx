import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { NoticeTone } from "./notice";

const tones = {
  info: { look: "bg-slate-wash", icon: "info" },
  waiting: { look: "bg-ochre-wash", icon: "attente" },
  danger: { look: "bg-brick-wash", icon: "alerte" },
  success: { look: "bg-moss-wash", icon: "coche" },
} as const satisfies Record<NoticeTone, unknown>;

type Props = { tone?: NoticeTone; children: ReactNode };

/** One line across the page, above its title: a state that concerns everything under it. */
export function Banner({ tone = "info", children }: Props) {
  return (
    <aside
      aria-label="À savoir"
      className={cx("flex items-start gap-3 px-4 py-3 sm:px-8 lg:px-12", tones[tone].look)}
    >
      <Icon name={tones[tone].icon} className="mt-[3px] size-5" />
      <div className="min-w-0 max-w-reading">{children}</div>
    </aside>
  );
}
