import { AdresseDonnee } from "@/components/abonnement/adresse-donnee";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import { createAbonnement, updateAbonnement } from "@/lib/abonnement/actions";
import type { Abonnement } from "@/lib/abonnement/queries";

type Props = { espace: string; abonnement: Abonnement | null; intervenant: boolean };

/** Makes the address, or another in its place; who leads séances also chooses what is shown around them. */
export function AdresseForm({ espace, abonnement, intervenant }: Props) {
  const reserve = abonnement?.reserve ?? false;
  return (
    <>
      <ActionForm action={createAbonnement.bind(null, espace)} hidden={reserve ? { reserve: "on" } : {}}>
        {abonnement ? <AdresseDonnee /> : null}
        <div>
          <SubmitButton variant={abonnement ? "secondary" : "primary"} pendingLabel="Création…">
            {abonnement ? "Remplacer par une nouvelle adresse" : "Créer mon adresse"}
          </SubmitButton>
        </div>
      </ActionForm>
      {abonnement && intervenant ? (
        <ActionForm action={updateAbonnement.bind(null, espace)}>
          <Checkbox
            name="reserve"
            label="Montrer aussi la préparation et le trajet"
            help="Un temps occupé avant et après chaque séance que vous menez, sans autre mention."
            defaultChecked={reserve}
          />
          <div>
            <SubmitButton variant="secondary">Enregistrer ce choix</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </>
  );
}
