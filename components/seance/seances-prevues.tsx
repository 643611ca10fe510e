import { ConfirmForm } from "@/components/seance/confirm-form";
import { StatutSeance } from "@/components/seance/statut-seance";
import { List, ListRow } from "@/components/ui/list";
import type { SeancePrevue } from "@/lib/seance/queries/situation";
import { formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  situationId: string;
  seances: SeancePrevue[];
  /** Those among them that wait to be confirmed, and can be. */
  confirmables: SeancePrevue[];
};

/** The séances of a situation, held and to come, in order; where several are to be confirmed, each can be alone. */
export function SeancesPrevues({ espace, zone, situationId, seances, confirmables }: Props) {
  const aConfirmer = confirmables.length > 1 ? confirmables.map(({ id }) => id) : [];
  return (
    <List label="Séances de la situation">
      {seances.map((seance) => {
        const sansDate = seance.statut === "REPORTEE";
        const jour = formatJour(jourOf(seance.debut, zone), { annee: true });
        return (
          <ListRow
            key={seance.id}
            href={`/${espace}/seances/${seance.id}`}
            title={
              <span className="inline-block first-letter:uppercase">
                {sansDate ? `Était prévue le ${jour}` : jour}
              </span>
            }
            meta={[sansDate ? null : formatPlage(seance.debut, seance.fin, zone), seance.lieu]
              .filter(Boolean)
              .join(" · ")}
            status={<StatutSeance statut={seance.statut} />}
            action={
              aConfirmer.includes(seance.id) ? (
                <ConfirmForm
                  espace={espace}
                  seances={[seance]}
                  planifiee={situationId}
                  variant="secondary"
                  label="Confirmer"
                  du={jour}
                />
              ) : undefined
            }
          />
        );
      })}
    </List>
  );
}
