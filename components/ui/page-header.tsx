import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  /** What the page is. */
  title: ReactNode;
  /** Where it stands, in one sentence. */
  state?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  /** The rest, quieter. */
  secondary?: ReactNode;
  back?: { href: string; label: string };
};

export function PageHeader({ title, state, action, secondary, back }: Props) {
  return (
    <header className="mb-10 flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        {back ? (
          <Link
            href={back.href}
            className="no-print -ml-1 inline-flex min-h-11 items-center gap-1.5 self-start text-14 text-ink-soft hover:text-ink"
          >
            <Icon name="retour" className="size-4" />
            {back.label}
          </Link>
        ) : null}
        <h1 className="page-title">{title}</h1>
        {state ? <p className="max-w-reading text-18 text-ink-soft">{state}</p> : null}
      </div>
      {action || secondary ? (
        <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
          {action}
          {secondary}
        </div>
      ) : null}
    </header>
  );
}
