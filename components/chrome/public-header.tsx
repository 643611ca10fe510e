import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Brand } from "./brand";
import { NavLink } from "./nav-link";

/** The top of the pages outside an espace; `door` is the way in, for who is not there yet; `titulaire`, who is. */
export function PublicHeader({ door = true, titulaire }: { door?: boolean; titulaire?: ReactNode }) {
  return (
    <header className="no-print flex min-h-20 items-center justify-between gap-4 px-4 sm:px-8 lg:px-12">
      <Brand href="/" />
      <div className="flex min-w-0 items-center gap-x-5">
        <nav aria-label="Principale">
          <ul className="flex items-center gap-2 sm:gap-5">
            <li className="max-sm:hidden">
              <NavLink
                href="/aide"
                className="inline-flex min-h-11 items-center px-2 underline decoration-transparent underline-offset-4 hover:decoration-current aria-[current=page]:decoration-sea"
              >
                Comprendre le TAD
              </NavLink>
            </li>
            {door ? (
              <li>
                <LinkButton href="/connexion" variant="secondary">
                  Se connecter
                </LinkButton>
              </li>
            ) : null}
          </ul>
        </nav>
        {titulaire}
      </div>
    </header>
  );
}
