import { Visio } from "@/components/lieu/visio";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { formatAcces, formatEndroit, visioOf } from "@/lib/lieu/labels";
import { isTropPetite } from "@/lib/lieu/rules";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { addMinutes, formatDuree, formatHeure, formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = { seance: SeanceDetail; zone: string };

/** When, where, who leads; planned and actual times are said apart. */
export function QuandEtOu({ seance, zone }: Props) {
  const { prevu, reel, lieu, salle, intervenant, statut, droits } = seance;
  const visio = visioOf(seance);
  const acces = lieu && formatAcces(lieu);
  const places = salle ? manqueDe(seance) : null;
  const aReserver = droits.organiser && !reel && statut.code !== "REPORTEE";
  const sansDate = statut.code === "REPORTEE";
  return (
    <>
      <DescriptionList
        items={[
          { term: sansDate ? "Était prévue" : "Prévue", value: momentOf(prevu, zone) },
          ...(reel
            ? [
                { term: "Tenue", value: momentOf(reel, zone) },
                { term: "Préparation et synthèse", value: formatDuree(reel.preparationMinutes) },
              ]
            : []),
          { term: "Lieu", value: formatEndroit(seance) },
          ...(acces ? [{ term: "Pour venir", value: acces }] : []),
          ...(visio ? [{ term: "À distance", value: <Visio href={visio} /> }] : []),
          { term: "Intervenant·e", value: intervenant.nom },
          ...(aReserver ? [{ term: "Temps réservé", value: reserveOf(prevu, zone) }] : []),
        ]}
      />
      {droits.organiser && salle?.prise ? (
        <Notice tone="waiting" title={`Salle déjà prise à cette heure : ${salle.nom}`}>
          <p>
            Une autre séance y est prévue en même temps. Choisissez une autre salle, ou voyez avec l’équipe.
          </p>
        </Notice>
      ) : null}
      {droits.organiser && places ? (
        <Notice tone="waiting" title={`Salle trop petite : ${salle?.nom}`}>
          <p>{places}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** « Elle compte 4 places, et 6 personnes sont attendues. »; null when there is room, or nobody knows. */
function manqueDe({ salle, participants, exterieures, secretaire }: SeanceDetail): string | null {
  const attendues =
    [...participants, ...exterieures].filter(({ etat }) => etat !== "EXCUSE").length + (secretaire ? 2 : 1);
  if (!salle?.capacite || !isTropPetite(salle, attendues)) return null;
  const places = salle.capacite > 1 ? `${salle.capacite} places` : "une place";
  return `Elle compte ${places}, et ${attendues} personnes sont attendues.`;
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
