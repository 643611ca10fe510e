import Link from "next/link";
import { agendaLien } from "@/components/seance/agenda-lien";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { VOISIN_LABELS, VUE_LABELS } from "@/lib/seance/labels/agenda";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { VUES, voisinsOf } from "@/lib/seance/rules/agenda";

type Props = { espace: string; agenda: Agenda };

/** One period back, this one, one on; and the four ways to look at it. */
export function AgendaBarre({ espace, agenda: { vue, jour, filtre } }: Props) {
  const { avant, apres } = voisinsOf(vue, jour);
  const [precedent, present, suivant] = VOISIN_LABELS[vue];
  return (
    <div className="flex w-full flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <nav aria-label="Période" className="-ml-2 flex flex-wrap items-center gap-x-2">
        <LinkButton
          href={agendaLien(espace, filtre, { vue, jour: avant })}
          variant="quiet"
          rel="prev"
          className="max-sm:min-w-11"
        >
          <Icon name="gauche" className="size-4" />
          <span className="max-sm:sr-only">{precedent}</span>
        </LinkButton>
        <Link href={agendaLien(espace, filtre, { vue })} className="link px-2 py-2.5">
          {present}
        </Link>
        <LinkButton
          href={agendaLien(espace, filtre, { vue, jour: apres })}
          variant="quiet"
          rel="next"
          className="max-sm:min-w-11"
        >
          <span className="max-sm:sr-only">{suivant}</span>
          <Icon name="droite" className="size-4" />
        </LinkButton>
      </nav>
      <nav aria-label="Vues" className="flex rounded-md border border-edge">
        {VUES.map((autre) => (
          <Link
            key={autre}
            href={agendaLien(espace, filtre, { vue: autre, jour })}
            aria-current={autre === vue ? "page" : undefined}
            className={cx(
              "flex min-h-11 items-center px-3.5 first:rounded-l-[5px] last:rounded-r-[5px] sm:px-4",
              autre === vue ? "bg-sea font-semibold text-on-sea" : "hover:bg-sand",
            )}
          >
            {VUE_LABELS[autre]}
          </Link>
        ))}
      </nav>
    </div>
  );
}
