import { ConfirmForm } from "@/components/seance/confirm-form";
import { StatutSeance } from "@/components/seance/statut-seance";
import { List, ListRow } from "@/components/ui/list";
import type { SeancePrevue } from "@/lib/seance/queries/situation";
import type { Sujet } from "@/lib/seance/rules/sujet";
import { formatJour, formatPlage, jourOf } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  sujet: Sujet<{ id: string }, { id: string }>;
  seances: SeancePrevue[];
  confirmable: boolean;
};

/** The séances of a situation or group, held and to come, in order; where several are to be confirmed, each can be alone. */
export function SeancesPrevues({ espace, zone, sujet, seances, confirmable }: Props) {
  const plusieurs = seances.filter(({ statut }) => statut === "PROPOSEE").length > 1;
  return (
    <List label="Séances prévues et tenues">
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
              confirmable && seance.statut === "PROPOSEE" && plusieurs ? (
                <ConfirmForm
                  espace={espace}
                  seances={[seance]}
                  planifie={sujet}
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
