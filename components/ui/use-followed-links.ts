"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";

/**
 * One listener for all the links of a list: a plain click goes to the next page without loading the document again, as
 * next/link does. Fifty rows are then fifty `a`, not fifty components that each watch the screen and fetch ahead.
 * Without JavaScript, or with a key held, they are the browser's own links.
 */
export function useFollowedLinks() {
  const router = useRouter();
  return (event: MouseEvent<HTMLElement>) => {
    const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || held) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target || link.hasAttribute("download") || link.origin !== window.location.origin)
      return;
    event.preventDefault();
    router.push(link.href);
  };
}
