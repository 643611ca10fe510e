import { Fragment, type ReactNode } from "react";
import { ListRows } from "./list-rows";

/** Things that follow one another, separated by a hair. */
export function List({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ListRows aria-label={label} className="isolate flex flex-col border-t border-rule">
      {children}
    </ListRows>
  );
}

type RowProps = {
  href: string;
  title: ReactNode;
  /** Who, where, since when. */
  meta?: ReactNode;
  /** Beneath, links of their own over the row's. */
  liens?: ReactNode;
  status?: ReactNode;
  /** Beside the link, not inside: the button that does the next thing. */
  action?: ReactNode;
  /** Waits for the reader: an ochre point before its title. */
  waiting?: boolean;
};

/** The whole row is one link. */
export function ListRow({ href, title, meta, liens, status, action, waiting }: RowProps) {
  return (
    <li className="relative flex flex-col gap-x-6 gap-y-2 border-b border-rule py-4 transition-colors before:absolute before:-inset-x-3 before:inset-y-0 before:-z-10 before:rounded-md before:transition-colors hover:before:bg-sand sm:flex-row sm:items-center">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <a
          href={href}
          className="flex items-baseline gap-2.5 font-semibold after:absolute after:-inset-x-3 after:inset-y-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus"
        >
          {waiting ? <WaitingPoint /> : null}
          <span className="min-w-0">{title}</span>
        </a>
        {meta ? (
          <div className={waiting ? "pl-5 text-ink-soft" : "text-ink-soft"}>
            {typeof meta === "string" ? <Meta parts={meta.split(" · ")} /> : meta}
          </div>
        ) : null}
        {liens}
      </div>
      {status}
      {action ? <div className="no-print relative z-10">{action}</div> : null}
    </li>
  );
}

/** Characters within which a code, a delay or an hour stays on one line. */
const COURT = 24;

/** « S-7K4M · hier »: its short parts never break, and no line begins with a dot. */
function Meta({ parts }: { parts: string[] }) {
  return parts.map((part, rang) => (
    <Fragment key={part}>
      {rang > 0 ? " " : null}
      <span className={part.length <= COURT ? "whitespace-nowrap" : undefined}>
        {part}
        {rang < parts.length - 1 ? "\u00a0·" : null}
      </span>
    </Fragment>
  ));
}

function WaitingPoint() {
  return (
    <span className="inline-block size-2.5 shrink-0 rounded-full bg-ochre">
      <span className="sr-only">Vous attend : </span>
    </span>
  );
}
