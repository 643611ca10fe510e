import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { correctPersonne } from "@/lib/personne-exterieure/actions";
import type { SeanceDetail } from "@/lib/seance/queries/get";

type Props = { espace: string; seance: Pick<SeanceDetail, "id" | "exterieures"> };

/** The addresses a séance that is over still keeps of people without an account, to take back. */
export function AdressesGardees({ espace, seance }: Props) {
  return seance.exterieures.flatMap(({ id, prenom, nom, fonction, courriel }) =>
    courriel === null ? (
      []
    ) : (
      <ActionForm
        key={id}
        action={correctPersonne.bind(null, espace)}
        hidden={{ seanceId: seance.id, personneId: id, prenom, nom, fonction }}
        className="gap-0"
      >
        <SubmitButton variant="quiet" pendingLabel="Effacement…">
          Effacer l’adresse de {prenom} {nom}
        </SubmitButton>
      </ActionForm>
    ),
  );
}
