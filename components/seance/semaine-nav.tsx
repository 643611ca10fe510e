import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { addDays, type Jour } from "@/lib/time";

type Props = { espace: string; lundi: Jour };

/** One week back, this one, one week on: three links. */
export function SemaineNav({ espace, lundi }: Props) {
  const lien = (jour: Jour) => `/${espace}/agenda?semaine=${jour}`;
  return (
    <nav aria-label="Semaines" className="-ml-2 flex flex-wrap items-center gap-x-2">
      <LinkButton href={lien(addDays(lundi, -7))} variant="quiet" rel="prev">
        <Icon name="gauche" className="size-4" />
        Semaine précédente
      </LinkButton>
      <Link href={`/${espace}/agenda`} className="link px-2 py-2.5">
        Cette semaine
      </Link>
      <LinkButton href={lien(addDays(lundi, 7))} variant="quiet" rel="next">
        Semaine suivante
        <Icon name="droite" className="size-4" />
      </LinkButton>
    </nav>
  );
}
