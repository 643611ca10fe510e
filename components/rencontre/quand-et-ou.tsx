import { DescriptionList } from "@/components/ui/description-list";
import { formatLieu } from "@/lib/lieu/labels";
import { formatAutour } from "@/lib/rencontre/labels/liste";
import { formatQuand, SORTE_RENCONTRE_LABELS } from "@/lib/rencontre/labels/rencontre";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";
import { formatDuree } from "@/lib/time";

type Props = { rencontre: RencontreDetail; zone: string };

/** What it is, where it counts, when; planned and actual times are said apart. */
export function QuandEtOu({ rencontre, zone }: Props) {
  const { sorte, instance, delegation, territoire, reel, lieu, intervenant, autour, droits } = rencontre;
  const reserve = droits.actes.includes("reporter") ? formatAutour(autour) : null;
  return (
    <DescriptionList
      items={[
        { term: SORTE_RENCONTRE_LABELS[sorte], value: instance ?? "Rencontre de partenaires" },
        { term: "Compte pour", value: [delegation, territoire].filter(Boolean).join(", ") },
        { term: "Prévue", value: formatQuand(rencontre, zone) },
        ...(reel
          ? [
              { term: "Tenue", value: formatQuand(reel, zone) },
              { term: "Préparation et synthèse", value: formatDuree(reel.preparationMinutes) },
            ]
          : []),
        { term: "Lieu", value: formatLieu(lieu) },
        { term: "Intervenant·e", value: intervenant.nom },
        ...(reserve ? [{ term: "Temps réservé autour", value: reserve }] : []),
      ]}
    />
  );
}
