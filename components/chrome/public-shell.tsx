import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { PublicHeader } from "./public-header";
import { SiteFooter } from "./site-footer";

type Props = { door?: boolean; titulaire?: ReactNode; children: ReactNode };

/** Around the pages outside an espace; `door` is the way in, for who is not there yet; `titulaire`, who is, and the way out. */
export const PublicShell = ({ door, titulaire, children }: Props) => (
  <div className="mx-auto flex min-h-dvh max-w-wide flex-col">
    <SkipLink />
    <PublicHeader door={door} titulaire={titulaire} />
    <main id="contenu" tabIndex={-1} className="flex-1 px-4 pt-6 pb-16 sm:px-8 lg:px-12 lg:pt-10">
      {children}
    </main>
    <SiteFooter />
  </div>
);
