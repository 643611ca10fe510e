import { Icon } from "@/components/ui/icon";
import { floating, MenuLink } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";

export type EspaceLink = { nom: string; slug: string };

/** Where one is, and the way to one's other espaces. */
export function EspaceSwitch({
  espace,
  espaces = [],
}: {
  espace: EspaceLink;
  espaces?: readonly EspaceLink[];
}) {
  if (espaces.length < 2) return <p className="min-w-0 truncate font-semibold">{espace.nom}</p>;
  return (
    <Popover
      className="group relative min-w-0"
      summaryClassName="-ml-2 flex min-h-11 items-center gap-1.5 rounded-md px-2 font-semibold hover:bg-sand"
      summary={
        <>
          <span className="sr-only">Changer d’espace, actuellement </span>
          <span className="truncate">{espace.nom}</span>
          <Icon name="trier" className="size-4 text-ink-soft" />
        </>
      }
    >
      <ul className={`${floating} left-0`}>
        {espaces.map((other) => (
          <li key={other.slug}>
            <MenuLink href={`/${other.slug}`} aria-current={other.slug === espace.slug ? "page" : undefined}>
              {other.nom}
            </MenuLink>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
