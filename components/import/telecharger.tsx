import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";

/** A file to take away: the browser's own link, since there is no page to go to. */
export function Telecharger({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} download className={buttonClass("secondary")}>
      <Icon name="telecharger" />
      {children}
    </a>
  );
}
