import { Icon } from "@/components/ui/icon";
import { floating, MenuButton, MenuLink } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { ThemeChoice } from "./theme-choice";

/** An address to post to, or a server action. */
export type SignOut = string | ((data: FormData) => void | Promise<void>);

type Props = { acteur: { nom: string; roles: string[] }; signOut: SignOut; accountHref?: string };

/** Who one is here, how it looks, and the way out. */
export function AccountMenu({ acteur, signOut, accountHref }: Props) {
  const way = typeof signOut === "string" ? { action: signOut, method: "post" } : { action: signOut };
  return (
    <Popover
      className="group relative"
      summaryClassName="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2 hover:bg-sand"
      summary={
        <>
          <Icon name="personne" className="size-6 text-ink-soft" />
          <span className="max-w-40 truncate max-sm:sr-only">{acteur.nom}</span>
          <Icon name="bas" className="size-4 text-ink-soft max-sm:hidden" />
        </>
      }
    >
      <div className={`${floating} right-0 w-72 max-w-[calc(100vw-2rem)]`}>
        <div className="px-3 py-2">
          <p className="font-semibold">{acteur.nom}</p>
          <p className="text-14 text-ink-soft">{acteur.roles.join(", ")}</p>
        </div>
        {accountHref ? <MenuLink href={accountHref}>Mon compte</MenuLink> : null}
        <ThemeChoice />
        <form {...way} className="mt-1 border-t border-rule pt-1.5">
          <MenuButton>
            <Icon name="quitter" />
            Se déconnecter
          </MenuButton>
        </form>
      </div>
    </Popover>
  );
}
