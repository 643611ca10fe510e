import type { ReactNode } from "react";
import { PublicHeader } from "@/components/chrome/public-header";
import { SiteFooter } from "@/components/chrome/site-footer";
import { SkipLink } from "@/components/ui/skip-link";

/** Around the pages of one's own account: the door, the choice of espaces, the password. */
export default function CompteLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-wide flex-col">
      <SkipLink />
      <PublicHeader door={false} />
      <main id="contenu" tabIndex={-1} className="flex-1 px-4 pt-6 pb-16 sm:px-8 lg:px-12 lg:pt-10">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
