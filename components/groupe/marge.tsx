import Link from "next/link";
import { DescriptionList } from "@/components/ui/description-list";
import { formatEffectif, SORTE_GROUPE_AIDES, SORTE_GROUPE_LABELS } from "@/lib/groupe/labels/groupe";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { formatJourLong, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; groupe: GroupeFiche };

/** What a group is, who keeps it, for which service: in the margin. */
export function GroupeMarge({ espace, zone, groupe }: Props) {
  const { code, sorte, structure, delegation, territoire, intervenant, creeLe, clos, demandeId } = groupe;
  const jour = (instant: Date) => formatJourLong(jourOf(instant, zone));
  return (
    <DescriptionList
      stacked
      items={[
        { term: "Groupe", value: code },
        {
          term: "Nature",
          value: (
            <>
              {SORTE_GROUPE_LABELS[sorte]}
              <span className="block text-14 text-ink-soft">{SORTE_GROUPE_AIDES[sorte]}</span>
            </>
          ),
        },
        { term: "Intervenant·e TAD", value: intervenant.nom },
        {
          term: "Demandé par",
          value: structure ? (
            <Link className="link" href={`/${espace}/annuaire/structures/${structure.id}`}>
              {structure.nom}
            </Link>
          ) : (
            "Plusieurs services"
          ),
        },
        { term: "Délégation", value: [delegation, territoire].filter(Boolean).join(", ") },
        { term: "Effectif", value: formatEffectif(groupe) },
        { term: "Ouvert le", value: jour(creeLe) },
        ...(clos ? [{ term: "Clos le", value: jour(clos.le) }] : []),
        ...(clos?.motif ? [{ term: "Motif", value: clos.motif }] : []),
        ...(demandeId
          ? [
              {
                term: "Demande",
                value: (
                  <Link className="link" href={`/${espace}/demandes/${demandeId}`}>
                    Lire la demande du service
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
