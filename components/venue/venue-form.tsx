import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { FormActions } from "@/components/ui/form-actions";
import { LinkButton } from "@/components/ui/link-button";
import { Question } from "@/components/ui/question";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Jour } from "@/lib/time";
import { expectPersonne } from "@/lib/venue/actions";
import { MOTIF_VENUE_LABELS } from "@/lib/venue/labels";
import type { VenueAPrevoir } from "@/lib/venue/queries";
import { MAX_MOTIF } from "@/lib/venue/rules";

type Props = { espace: string; venue: VenueAPrevoir; aujourdhui: Jour; retour: string };

/** Why the person comes, since when they agree, and who of their structure is informed (000:101). */
export function VenueForm({ espace, venue: { seance, encadrants, lieuxPermis }, aujourdhui, retour }: Props) {
  return (
    <ActionForm
      action={expectPersonne.bind(null, espace)}
      hidden={{ seanceId: seance.id, debut: seance.debut.toISOString() }}
    >
      <Question legend="Ce qui le justifie" section>
        <RadioGroup
          name="motif"
          label="La personne vient"
          options={Object.entries(MOTIF_VENUE_LABELS).map(([value, label]) => ({ value, label }))}
        />
        <ChampLibre
          name="pourquoi"
          label="En une phrase"
          help="Ce que sa présence permet. Elle pourrait le lire."
          maxLength={MAX_MOTIF}
          lieuxPermis={lieuxPermis}
        />
        <Alertes />
      </Question>
      <Question legend="Son accord" section>
        <Checkbox name="accord" label="La personne a dit oui, à sa ou son référent·e, et sait qui sera là" />
        <DateInput name="accordLe" label="Elle l’a dit le" max={aujourdhui} />
      </Question>
      <Question
        legend="L’encadrant·e de la structure en est informé·e"
        section
        help="Un courriel lui dit la date et le lieu : ni code, ni nom, ni rien de la situation."
      >
        {encadrants.length > 0 ? (
          <Select
            name="encadrantId"
            label="La personne à informer"
            optional
            placeholder="Choisissez, ou écrivez son adresse"
            options={encadrants.map(({ id, nom, structure }) => ({
              value: id,
              label: structure ? `${nom}, ${structure}` : nom,
            }))}
          />
        ) : null}
        <TextInput
          name="encadrantCourriel"
          type="email"
          label={encadrants.length > 0 ? "Ou son adresse professionnelle" : "Son adresse professionnelle"}
          optional={encadrants.length > 0}
          autoComplete="off"
        />
      </Question>
      <FormActions>
        <SubmitButton pendingLabel="Enregistrement…">Attendre la personne et informer</SubmitButton>
        <LinkButton href={retour} variant="quiet">
          Revenir sans rien changer
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
