import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatReprise } from "@/lib/depart/labels";
import type { Depart } from "@/lib/depart/queries";

type Props = { action: FormAction; membreId: string; depart: Depart };

const options = (membres: readonly { id: string; nom: string }[]) =>
  membres.map(({ id, nom }) => ({ value: id, label: nom }));

/** Who takes over each part, then the access closes. */
export function DepartForm({ action, membreId, depart }: Props) {
  const { referent, intervenant, secretaire, referents, intervenants, secretaires } = depart;
  const tenu = Object.values(intervenant).some((liste) => liste.length > 0);
  return (
    <ActionForm action={action} hidden={{ membreId }}>
      {referent.length > 0 ? (
        <Select
          name="referentId"
          label="Qui devient référent·e des situations"
          help="Quelqu’un de la même structure, là où l’accord de la personne le couvre. Les autres situations restent à son nom, à confier une à une."
          optional
          placeholder="Personne pour l’instant"
          options={referents.map(({ id, nom, sauf }) => ({
            value: id,
            label: formatReprise(nom, sauf, referent.length),
          }))}
        />
      ) : null}
      {tenu ? (
        <Select
          name="intervenantId"
          label="Qui reprend le travail d’intervenant·e"
          help="Avec les séances à venir : elles passent d’un agenda à l’autre."
          placeholder="Choisir"
          options={options(intervenants)}
        />
      ) : null}
      {secretaire.length > 0 ? (
        <Select
          name="secretaireId"
          label="Qui reprend les comptes rendus à venir"
          placeholder="Choisir"
          options={options(secretaires)}
        />
      ) : null}
      <div>
        <SubmitButton variant="danger">
          {depart.rien ? "Fermer l’accès" : "Transmettre et fermer l’accès"}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
