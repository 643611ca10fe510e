"use client";

import type { ReactNode } from "react";

const takeFocus = (node: HTMLElement | null) => node?.focus();

/**
 * What has just been done, where one is led to read it: takes the focus when it appears. Without JavaScript the
 * browser does the same, from the `id` in the address.
 */
export function Arrival({ id = "fait", children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} ref={takeFocus} tabIndex={-1} className="w-fit scroll-mt-64">
      {children}
    </div>
  );
}
