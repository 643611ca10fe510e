import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { AIDE } from "./entries";
import { NavLink } from "./nav-link";
import type { ShellEntry } from "./shell-entry";
import { WaitingCount } from "./waiting-count";

const tab =
  "relative flex h-full min-h-11 flex-col items-center justify-center gap-0.5 px-1 text-14 leading-4 text-ink-soft aria-[current=page]:font-semibold aria-[current=page]:text-sea";

const row =
  "flex min-h-12 items-center gap-3 rounded-md px-3 aria-[current=page]:bg-sea-wash aria-[current=page]:font-semibold";

/** On a phone: four places under the thumb; past four, the last one opens a sheet with the rest. */
export function BottomBar({ home, entries }: { home: string; entries: ShellEntry[] }) {
  const places = [...entries, AIDE];
  const fits = places.length <= 4;
  const first = fits ? places : places.slice(0, 3);
  const rest = fits ? [] : places.slice(3);
  return (
    <nav
      aria-label="Principale"
      className="no-print fixed short:static inset-x-0 bottom-0 z-30 h-(--bottombar) border-t border-rule bg-sand lg:hidden"
    >
      <ul className="mx-auto grid h-full max-w-form grid-flow-col [grid-auto-columns:minmax(0,1fr)]">
        {first.map((entry) => (
          <li key={entry.href}>
            <NavLink href={entry.href} exact={entry.href === home} current={entry.current} className={tab}>
              <Icon name={entry.icon} />
              {entry.short ?? entry.label}
              {entry.waiting ? <WaitingPoint /> : null}
            </NavLink>
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <Popover
              className="group h-full"
              summaryClassName={tab}
              summary={
                <>
                  <Icon name="menu" />
                  Plus
                </>
              }
            >
              <ul className="fixed inset-x-0 bottom-(--bottombar) flex max-h-[70dvh] flex-col gap-1 overflow-y-auto rounded-t-lg border-t border-rule bg-sheet p-4 shadow-float">
                {rest.map((entry) => (
                  <li key={entry.href}>
                    <NavLink href={entry.href} current={entry.current} className={row}>
                      <Icon name={entry.icon} />
                      {entry.label}
                      <WaitingCount count={entry.waiting} />
                    </NavLink>
                  </li>
                ))}
              </ul>
            </Popover>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function WaitingPoint() {
  return (
    <span className="absolute top-2 left-[calc(50%+0.75rem)] size-2.5 rounded-full bg-ochre">
      <span className="sr-only"> (vous attend)</span>
    </span>
  );
}
