import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { createGroupe } from "@/lib/groupe/actions";
import type { ChoixOuverture } from "@/lib/groupe/queries/choix";
import { PlacesChamp, SorteChamp } from "./champs";

type Props = { espace: string; choix: ChoixOuverture };

/** Opens a group by hand: what, for whom, where it is counted, who keeps it. */
export function OuvertureForm({ espace, choix: { moi, lieux, structures, intervenants } }: Props) {
  const seul = intervenants.length === 1 ? intervenants[0]?.value : undefined;
  const moiMeme = intervenants.some(({ value }) => value === moi) ? moi : undefined;
  return (
    <ActionForm action={createGroupe.bind(null, espace)} className="max-w-form">
      <SorteChamp defaultValue="TAD_COLLECTIF" />
      <Select
        name="structureId"
        label="Service qui demande"
        optional
        placeholder="Plusieurs services"
        options={structures}
      />
      <Select name="lieu" label="Délégation et territoire" placeholder="Choisissez" options={lieux} />
      <RadioGroup
        name="intervenantId"
        label="À qui confier le groupe ?"
        defaultValue={moiMeme ?? seul}
        options={intervenants.map(({ value, label }) => ({
          ...{ value, label: value === moi ? `${label}, vous-même` : label },
        }))}
      />
      <PlacesChamp />
      <div>
        <SubmitButton>Ouvrir le groupe</SubmitButton>
      </div>
    </ActionForm>
  );
}
