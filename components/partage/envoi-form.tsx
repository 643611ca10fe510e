import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput } from "@/components/ui/date-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { createPartages } from "@/lib/partage/actions";
import type { PartagesDuBilan } from "@/lib/partage/queries/liste";
import { PERSONNES_MAX } from "@/lib/partage/schema";

type Props = { espace: string; envoi: PartagesDuBilan };

const AIDE =
  "Une par ligne, le nom puis l’adresse : Anne Le Roux, anne.leroux@exemple.fr. Une liste prise dans un courriel convient aussi.";
const REPRISE =
  "Les personnes qui ont reçu une version d’avant sont déjà là : retirez celles qui n’attendent rien.";

/** To whom, and until when: members of the committee to tick, others to write as a mail program does. */
export function EnvoiForm({ espace, envoi: { bilan, comite, anciens, echeances } }: Props) {
  return (
    <ActionForm action={createPartages.bind(null, espace)} hidden={{ bilanId: bilan.id }}>
      {comite.length > 0 ? (
        <CheckboxGroup
          name="membres"
          label="Membres du COPIL qui ont un accès"
          help="Le lien part à l’adresse de leur compte ; il s’ouvre sans se connecter."
          optional
          options={comite.map(({ id, nom }) => ({ value: id, label: nom }))}
          defaultValue={comite.flatMap(({ id, ancien }) => (ancien ? [id] : []))}
        />
      ) : null}
      <TextArea
        name="personnes"
        label="D’autres personnes"
        help={anciens.length > 0 ? `${REPRISE} ${AIDE}` : AIDE}
        optional
        rows={4}
        maxLength={PERSONNES_MAX}
        spellCheck={false}
        defaultValue={anciens.map(({ nom, adresse }) => `${nom}, ${adresse}`).join("\n")}
      />
      <DateInput
        name="jusquau"
        label="Les liens servent jusqu’au"
        help="Ce jour compris, un an au plus. Vous pourrez changer cette date ou retirer un lien."
        min={echeances.premier}
        max={echeances.dernier}
        defaultValue={echeances.propose}
      />
      <div>
        <SubmitButton pendingLabel="Envoi…">Envoyer le bilan</SubmitButton>
      </div>
    </ActionForm>
  );
}
