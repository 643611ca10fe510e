import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass } from "./button-class";
import { cx } from "./cx";
import { Icon } from "./icon";
import { Popover } from "./popover";

const item =
  "flex min-h-11 w-full items-center gap-2.5 rounded-sm px-3 py-2 text-left hover:bg-sea-wash aria-[current=page]:font-semibold";

export const floating = "absolute z-40 min-w-56 rounded-md border border-rule bg-sheet p-1.5 shadow-float";

type Props = { label: ReactNode; children: ReactNode; align?: "start" | "end" };

/** Secondary actions of a page or a row: links and forms, in the browser's own `details`. */
export function Menu({ label, children, align = "start" }: Props) {
  return (
    <Popover
      className="group relative"
      summaryClassName={buttonClass("secondary")}
      summary={
        <>
          {label}
          <Icon name="bas" className="size-4 transition-transform group-open:rotate-180" />
        </>
      }
    >
      <div className={cx(floating, "mt-1", align === "end" ? "right-0" : "left-0")}>{children}</div>
    </Popover>
  );
}

export function MenuLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={cx(item, className)} />;
}

/** For a form inside a menu: « Se déconnecter ». */
export function MenuButton({ className, ...rest }: ComponentProps<"button">) {
  return <button type="submit" {...rest} className={cx(item, className)} />;
}
