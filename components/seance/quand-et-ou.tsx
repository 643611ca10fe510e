import { DescriptionList } from "@/components/ui/description-list";
import { formatLieu } from "@/lib/lieu/labels";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { addMinutes, formatDuree, formatHeure, formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = { seance: SeanceDetail; zone: string };

/** When, where, who leads; planned and actual times are said apart. */
export function QuandEtOu({ seance, zone }: Props) {
  const { prevu, reel, lieu, intervenant, statut, droits } = seance;
  const aReserver = droits.organiser && !reel && statut.code !== "REPORTEE";
  const sansDate = statut.code === "REPORTEE";
  return (
    <DescriptionList
      items={[
        { term: sansDate ? "Était prévue" : "Prévue", value: momentOf(prevu, zone) },
        ...(reel
          ? [
              { term: "Tenue", value: momentOf(reel, zone) },
              { term: "Préparation et synthèse", value: formatDuree(reel.preparationMinutes) },
            ]
          : []),
        { term: "Lieu", value: formatLieu(lieu) },
        { term: "Intervenant·e", value: intervenant.nom },
        ...(aReserver ? [{ term: "Temps réservé", value: reserveOf(prevu, zone) }] : []),
      ]}
    />
  );
}

const momentOf = ({ debut, fin }: { debut: Date; fin: Date }, zone: string) =>
  `${formatJour(jourOf(debut, zone), { annee: true })}, ${formatPlage(debut, fin, zone)}`;

/** « de 13 h à 17 h : 30 min de préparation, 30 min de synthèse, 40 min de route à l’aller et au retour » */
function reserveOf(
  { debut, fin, avantMinutes, apresMinutes, trajetMinutes }: SeanceDetail["prevu"],
  zone: string,
) {
  const du = formatHeure(addMinutes(debut, -avantMinutes - trajetMinutes), zone);
  const au = formatHeure(addMinutes(fin, apresMinutes + trajetMinutes), zone);
  const parts = [
    avantMinutes > 0 ? `${formatDuree(avantMinutes)} de préparation` : null,
    apresMinutes > 0 ? `${formatDuree(apresMinutes)} de synthèse` : null,
    trajetMinutes > 0 ? `${formatDuree(trajetMinutes)} de route à l’aller et au retour` : null,
  ].filter(Boolean);
  return `de ${du} à ${au}${parts.length > 0 ? ` : ${parts.join(", ")}` : ""}`;
}
