import { AutourChamps } from "@/components/rencontre/autour-champs";
import { PartenairesChamps } from "@/components/rencontre/partenaires-champs";
import { ActionForm } from "@/components/ui/action-form";
import { Question } from "@/components/ui/question";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { updateRencontre } from "@/lib/rencontre/actions";
import type { RencontreAFaire } from "@/lib/rencontre/queries/get";

type Props = { espace: string; page: RencontreAFaire };

/** What surrounds a rencontre still to come. */
export function UpdateForm({ espace, page: { rencontre, choix } }: Props) {
  const { id, version, lieu, autour, partenaires } = rencontre;
  return (
    <ActionForm
      action={updateRencontre.bind(null, espace)}
      version={version}
      hidden={{ rencontreId: id }}
      className="gap-10"
    >
      <Question section legend="Où, et avec quel temps autour ?">
        <Select
          name="lieuId"
          label="Lieu"
          optional
          placeholder="À préciser"
          defaultValue={lieu?.id ?? ""}
          options={choix.lieux.map(({ id, nom }) => ({ value: id, label: nom }))}
        />
        <AutourChamps autour={autour} />
      </Question>
      <Question section legend="Qui est attendu ?">
        <PartenairesChamps choix={choix} coches={partenaires.filter(({ attendu }) => attendu)} />
      </Question>
      <div>
        <SubmitButton>Enregistrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
