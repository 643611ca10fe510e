import type { ReactNode } from "react";

type Props = {
  children: ReactNode;
  /** Dates, people, the state of consent: the right margin, under the content on a phone. */
  aside?: ReactNode;
  asideLabel?: string;
};

/** One column, and where it helps a margin. */
export function PageBody({ children, aside, asideLabel = "En marge" }: Props) {
  if (!aside) return <div className="flex flex-col gap-12">{children}</div>;
  return (
    <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-16">
      <div className="flex min-w-0 flex-col gap-12">{children}</div>
      <aside aria-label={asideLabel} className="flex flex-col gap-10 lg:sticky lg:top-24 lg:self-start">
        {aside}
      </aside>
    </div>
  );
}
