import type { ReactNode } from "react";
import type { PaletteEntry, PaletteSearch } from "@/components/ui/palette/palette-entry";
import { PaletteTrigger } from "@/components/ui/palette/palette-trigger";
import { SkipLink } from "@/components/ui/skip-link";
import { AccountMenu, type SignOut } from "./account-menu";
import { BottomBar } from "./bottom-bar";
import { EspaceLogo } from "./espace-logo";
import { type EspaceLink, EspaceSwitch } from "./espace-switch";
import { MessagesLink } from "./messages-link";
import { Rail } from "./rail";
import type { ShellEntry } from "./shell-entry";
import { SiteFooter } from "./site-footer";

type Props = {
  espace: EspaceLink;
  /** Where the espace's own image is, if it has one. */
  logo?: string | undefined;
  /** The person's espaces, this one among them. */
  espaces?: readonly EspaceLink[];
  acteur: { nom: string; roles: string[] };
  entries: ShellEntry[];
  /** Acts one reaches by typing, beside the entries: « Nouvelle demande ». */
  acts?: PaletteEntry[];
  search?: PaletteSearch;
  signOut: SignOut;
  accountHref?: string;
  /** How many messages the person has not read. */
  nonLues?: number;
  /** A state of the whole espace, above the page: demonstration, maintenance. */
  banner?: ReactNode;
  children: ReactNode;
};

/** What surrounds every signed-in page. It shows; it guards nothing. */
export function AppShell(props: Props) {
  const {
    espace,
    logo,
    espaces,
    acteur,
    entries,
    acts = [],
    search,
    signOut,
    accountHref,
    nonLues = 0,
    banner,
    children,
  } = props;
  const home = `/${espace.slug}`;
  const places = entries.map(({ href, label }) => ({ href, label, group: "Aller à" }));
  return (
    <div className="flex min-h-dvh max-lg:flex-col">
      <SkipLink />
      <Rail home={home} entries={entries} />
      <div className="flex min-w-0 flex-1 flex-col max-lg:pb-(--bottombar) short:pb-0">
        <header className="no-print sticky top-0 z-20 flex short:static min-h-(--topline) items-center gap-2 border-b border-rule bg-paper px-4 sm:px-8 lg:px-12">
          <div className="mr-auto flex min-w-0 items-center gap-3">
            {logo ? <EspaceLogo src={logo} className="h-9 max-w-32 max-sm:h-7 max-sm:max-w-16" /> : null}
            <EspaceSwitch espace={espace} espaces={espaces} />
          </div>
          <PaletteTrigger href={`${home}/recherche`} entries={[...acts, ...places]} search={search} />
          <MessagesLink href={`${home}/messages`} nonLues={nonLues} />
          <AccountMenu acteur={acteur} signOut={signOut} accountHref={accountHref} />
        </header>
        {banner}
        <main
          id="contenu"
          tabIndex={-1}
          className="w-full max-w-wide flex-1 px-4 py-8 sm:px-8 lg:px-12 lg:py-12"
        >
          {children}
        </main>
        <SiteFooter />
      </div>
      <BottomBar home={home} entries={entries} />
    </div>
  );
}
