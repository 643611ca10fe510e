"use client";

import type { ComponentProps } from "react";
import { useFollowedLinks } from "./use-followed-links";

/** The `ul` of a List, which follows the links of its rows. */
export function ListRows(props: ComponentProps<"ul">) {
  // biome-ignore lint/a11y/useKeyWithClickEvents: the browser makes a click of Enter on a link
  return <ul {...props} onClick={useFollowedLinks()} />;
}
