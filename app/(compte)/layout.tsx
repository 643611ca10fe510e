import type { ReactNode } from "react";
import { PublicShell } from "@/components/chrome/public-shell";

/** Around the pages of one's own account: the door, the choice of espaces, the password. */
export default function CompteLayout({ children }: { children: ReactNode }) {
  return <PublicShell door={false}>{children}</PublicShell>;
}
