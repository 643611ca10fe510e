import { Icon } from "@/components/ui/icon";
import { Brand } from "./brand";
import { AIDE } from "./entries";
import { NavLink } from "./nav-link";
import type { ShellEntry } from "./shell-entry";
import { WaitingCount } from "./waiting-count";

const look =
  "flex min-h-11 items-center gap-2.5 rounded-md px-3 py-2 text-ink-soft hover:text-ink hover:bg-paper aria-[current=page]:bg-paper aria-[current=page]:font-semibold aria-[current=page]:text-sea";

/** The way through the espace, on a wide screen. */
export function Rail({ home, entries }: { home: string; entries: ShellEntry[] }) {
  return (
    <nav
      aria-label="Principale"
      className="no-print sticky top-0 hidden h-dvh w-64 shrink-0 flex-col bg-sand lg:flex"
    >
      <div className="flex min-h-(--topline) items-center px-6">
        <Brand href={home} />
      </div>
      <ul className="flex flex-1 flex-col gap-1 overflow-y-auto px-3 pt-8 pb-3">
        {entries.map((entry) => (
          <li key={entry.href}>
            <NavLink href={entry.href} exact={entry.href === home} current={entry.current} className={look}>
              <Icon name={entry.icon} />
              <span className="min-w-0">{entry.label}</span>
              <WaitingCount count={entry.waiting} />
            </NavLink>
          </li>
        ))}
        <li className="mt-auto">
          <NavLink href={AIDE.href} className={look}>
            <Icon name={AIDE.icon} />
            {AIDE.label}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
