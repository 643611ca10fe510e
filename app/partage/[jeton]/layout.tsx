import type { ReactNode } from "react";
import { PublicHeader } from "@/components/chrome/public-header";
import { SiteFooter } from "@/components/chrome/site-footer";
import { SkipLink } from "@/components/ui/skip-link";

/** Around what someone reads without an account: no rail, no way in. */
export default function PartageLayout({ children }: { children: ReactNode }) {
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
