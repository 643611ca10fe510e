import { ConfirmForm } from "@/components/seance/confirm-form";
import { StatutSeance } from "@/components/seance/statut-seance";
import { List, ListRow } from "@/components/ui/list";
import type { SeancePrevue } from "@/lib/seance/queries/situation";
import { formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; seances: SeancePrevue[]; confirmable: boolean };

/** The séances of a situation, held and to come, in order; the proposed ones are confirmed one by one or together. */
export function SeancesPrevues({ espace, zone, seances, confirmable }: Props) {
  const proposees = seances.filter(({ statut }) => statut === "PROPOSEE");
  return (
    <div className="flex flex-col gap-5">
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
                confirmable && seance.statut === "PROPOSEE" && proposees.length > 1 ? (
                  <ConfirmForm
                    espace={espace}
                    seances={[seance]}
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
      {confirmable && proposees.length > 0 ? (
        <ConfirmForm
          espace={espace}
          seances={proposees}
          label={proposees.length === 1 ? "Confirmer la séance" : `Confirmer les ${proposees.length} séances`}
        />
      ) : null}
    </div>
  );
}
