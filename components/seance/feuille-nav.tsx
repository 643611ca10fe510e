import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { VOISIN_LABELS } from "@/lib/seance/labels/agenda";
import { addDays, type Jour } from "@/lib/time";

/** The sheet of the day before, of the day after. */
export function FeuilleNav({ espace, jour }: { espace: string; jour: Jour }) {
  const [veille, , lendemain] = VOISIN_LABELS.jour;
  const lien = (jours: number) => `/${espace}/agenda/feuille?jour=${addDays(jour, jours)}`;
  return (
    <nav aria-label="Jours" className="-ml-2 flex flex-wrap items-center gap-x-4">
      <LinkButton href={lien(-1)} variant="quiet" rel="prev">
        <Icon name="gauche" className="size-4" />
        {veille}
      </LinkButton>
      <LinkButton href={lien(1)} variant="quiet" rel="next">
        {lendemain}
        <Icon name="droite" className="size-4" />
      </LinkButton>
    </nav>
  );
}
