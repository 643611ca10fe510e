import type { ReactNode } from "react";
import { PublicShell } from "@/components/chrome/public-shell";

/** Around what someone reads without an account: no rail, no way in. */
export default function PartageLayout({ children }: { children: ReactNode }) {
  return <PublicShell door={false}>{children}</PublicShell>;
}
