import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { ClotureAFaire } from "@/lib/cloture/queries";
import { formatJour, jourOf } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  cloture: ClotureAFaire;
};

/** What closing will do, said before it is done. */
export function Consequences({ zone, cloture }: Omit<Props, "espace">) {
  const { annulees, ecrire, suivis } = cloture;
  const dates = annulees.map(({ debut }) => formatJour(jourOf(debut, zone), { annee: true }));
  return (
    <ul className="flex flex-col gap-3 text-14">
      <li>
        {dates.length === 0
          ? "Aucune séance n’est à annuler."
          : `${dates.length === 1 ? "La séance prévue est annulée" : "Les séances prévues sont annulées"} : ${dates.join(" ; ")}.`}
      </li>
      {suivis.map(({ mois, prevuLe }) => (
        <li key={mois}>
          Un suivi à {mois} mois, le {formatJour(prevuLe, { annee: true })}.
        </li>
      ))}
      <li>
        Une situation close ne se rouvre pas : pour reprendre le travail, une nouvelle demande est déposée.
      </li>
      {ecrire ? null : <li>La personne a retiré son accord : rien de plus ne s’écrit à son sujet.</li>}
    </ul>
  );
}

/** What is still to be written or said of past séances: it can be done afterwards, and is better done before. */
export function EnSuspens({
  espace,
  zone,
  cloture: { aStatuer, aValider },
}: Pick<Props, "espace" | "zone" | "cloture">) {
  if (aStatuer.length + aValider.length === 0) return null;
  const lien = ({ id, debut }: { id: string; debut: Date }, quoi: string) => (
    <li key={id}>
      <Link className="link" href={`/${espace}/seances/${id}`}>
        Séance du {formatJour(jourOf(debut, zone), { annee: true })}
      </Link>
      {` : ${quoi}`}
    </li>
  );
  return (
    <Notice tone="waiting" title="Il reste à finir">
      <ul className="flex flex-col gap-1">
        {aStatuer.map((seance) => lien(seance, "dire si elle a eu lieu"))}
        {aValider.map((seance) => lien(seance, "compte rendu à valider"))}
      </ul>
      <p>Vous pourrez encore le faire après la clôture.</p>
    </Notice>
  );
}
