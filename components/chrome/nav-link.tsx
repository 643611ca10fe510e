"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  href: string;
  /** Where an entry is the root of the others, only its own address counts. */
  exact?: boolean;
  current?: boolean;
  className: string;
  children: ReactNode;
};

/** Knows whether one is already there, on the server as in the browser. */
export function NavLink({ href, exact, current, className, children }: Props) {
  const pathname = usePathname();
  const here = current ?? (pathname === href || (!exact && pathname.startsWith(`${href}/`)));
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
