import Link from "next/link";
import { cx } from "./cx";

type Tab = { key: string | number; href: string; label: string | number };
type Props = { label: string; tabs: readonly Tab[]; current: string | number };

/** The same page seen otherwise: a year, a part of it. Not fetched ahead: what they lead to may be journaled. */
export function TabLinks({ label, tabs, current }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-1">
      {tabs.map(({ key, href, label }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          scroll={false}
          aria-current={key === current ? "page" : undefined}
          className={cx(
            "inline-flex min-h-11 items-center border-b-2 px-3 tabular-nums",
            key === current
              ? "border-sea font-semibold text-ink"
              : "border-transparent text-ink-soft hover:border-edge hover:text-ink",
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
