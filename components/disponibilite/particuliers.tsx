import { RetirerForm } from "@/components/disponibilite/retirer-form";
import { closeJourParticulier } from "@/lib/disponibilite/actions";
import type { Disponibilites, ParticulierLigne } from "@/lib/disponibilite/queries";
import { formatHeureLocale, formatJour } from "@/lib/time";

type Props = { espace: string; page: Disponibilites };

/** The days to come with other hours than the week's. */
export function Particuliers({ espace, page: { membre, particuliers } }: Props) {
  if (particuliers.length === 0) return <p className="text-ink-soft">Aucun jour particulier à venir.</p>;
  return (
    <ul className="flex flex-col border-b border-rule">
      {particuliers.map((particulier) => (
        <li
          key={particulier.id}
          className="flex items-start justify-between gap-x-6 border-t border-rule py-1.5"
        >
          <span className="min-w-0 py-2.5 first-letter:uppercase">{formatParticulier(particulier)}</span>
          <RetirerForm
            action={closeJourParticulier.bind(null, espace)}
            hidden={{ membreId: membre.id, particulierId: particulier.id }}
            quoi={formatParticulier(particulier)}
          />
        </li>
      ))}
    </ul>
  );
}

const formatParticulier = ({ jour, debut, fin, lieu }: ParticulierLigne) =>
  `${formatJour(jour, { annee: true })}, de ${formatHeureLocale(debut)} à ${formatHeureLocale(fin)}${lieu ? `, ${lieu}` : ""}`;
