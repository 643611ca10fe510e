import { RetirerForm } from "@/components/disponibilite/retirer-form";
import { closeDisponibilite } from "@/lib/disponibilite/actions";
import { JOUR_SEMAINE_LABELS } from "@/lib/disponibilite/labels";
import type { Disponibilites, OuvertureLigne } from "@/lib/disponibilite/queries";
import { JOURS_DE_SEMAINE } from "@/lib/disponibilite/rules";
import { formatHeureLocale } from "@/lib/time";

type Props = { espace: string; page: Disponibilites };

/** The week as it is recorded, day by day. */
export function Semaine({ espace, page: { membre, ouvertures } }: Props) {
  return (
    <dl className="flex flex-col border-b border-rule">
      {JOURS_DE_SEMAINE.map((jour) => {
        const nom = JOUR_SEMAINE_LABELS[jour - 1] ?? "";
        const plages = ouvertures.filter(({ jourSemaine }) => jourSemaine === jour);
        if (jour > 5 && plages.length === 0) return null;
        return (
          <div
            key={jour}
            className="grid gap-x-8 border-t border-rule py-1 sm:grid-cols-[8rem_minmax(0,1fr)] max-sm:py-3"
          >
            <dt className="font-semibold sm:py-2.5">{nom}</dt>
            {plages.length === 0 ? <dd className="py-2.5 text-ink-soft">Pas disponible</dd> : null}
            {plages.map((plage) => (
              <dd key={plage.id} className="flex items-start justify-between gap-x-6 sm:col-start-2">
                <span className="min-w-0 py-2.5">{formatOuverture(plage)}</span>
                <RetirerForm
                  action={closeDisponibilite.bind(null, espace)}
                  hidden={{ membreId: membre.id, disponibiliteId: plage.id }}
                  quoi={`${nom.toLowerCase()}, ${formatOuverture(plage)}`}
                />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

const formatOuverture = ({ debut, fin, lieu }: OuvertureLigne) =>
  `de ${formatHeureLocale(debut)} à ${formatHeureLocale(fin)}${lieu ? `, ${lieu}` : ""}`;
