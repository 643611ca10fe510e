import { TexteLu } from "@/components/consentement/texte-lu";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordInformation } from "@/lib/consentement/actions";
import type { PageConsentement } from "@/lib/consentement/queries/page";
import type { Jour } from "@/lib/time";

type Props = { espace: string; page: PageConsentement; today: Jour };

/** The person was informed, and has not agreed yet: two records, two dates. */
export function InformationForm({ espace, page, today }: Props) {
  const { id, moi, carte, choix } = page;
  return (
    <ActionForm
      action={recordInformation.bind(null, espace)}
      hidden={{ situationId: id, rang: String(carte.rang) }}
    >
      <TexteLu />
      <DateInput name="informationLe" label="La personne a été informée le" max={today} />
      <Select
        name="recueilliParId"
        label="Par"
        defaultValue={moi}
        options={choix.collecteurs.map(({ id: value, nom }) => ({ value, label: nom }))}
      />
      <div>
        <SubmitButton>Enregistrer l’information</SubmitButton>
      </div>
    </ActionForm>
  );
}
