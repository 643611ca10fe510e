import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { extendPartage, resendPartage, retirePartage } from "@/lib/partage/actions";
import type { PartagesDuBilan, PartageVu } from "@/lib/partage/queries/liste";
import { dernierJourOf } from "@/lib/partage/rules/duree";

type Props = {
  espace: string;
  partage: PartageVu;
  nom: string;
  zone: string;
  echeances: PartagesDuBilan["echeances"];
};

/** To send a link again, to make it serve longer, to withdraw it: that one is for good. */
export function LienForms({ espace, partage: { id, etat, expireLe }, nom, zone, echeances }: Props) {
  const hidden = { partageId: id };
  const suite = <span className="sr-only"> ({nom})</span>;
  return (
    <div className="no-print flex flex-wrap items-start gap-x-6">
      {etat === "EXPIRE" ? null : (
        <ActionForm action={resendPartage.bind(null, espace)} hidden={hidden} className="gap-1">
          <SubmitButton variant="quiet" pendingLabel="Envoi…">
            Renvoyer{suite}
          </SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={extendPartage.bind(null, espace)} hidden={hidden} className="gap-1">
        <FormDisclosure summary={<>Changer la date{suite}</>}>
          <DateInput
            name="jusquau"
            label="Ce lien sert jusqu’au"
            min={echeances.premier}
            max={echeances.dernier}
            defaultValue={etat === "EXPIRE" ? echeances.propose : dernierJourOf(expireLe, zone)}
          />
          <div>
            <SubmitButton variant="secondary">Garder cette date</SubmitButton>
          </div>
        </FormDisclosure>
      </ActionForm>
      <ActionForm action={retirePartage.bind(null, espace)} hidden={hidden} className="gap-1">
        <FormDisclosure summary={<>Retirer ce lien{suite}</>}>
          <p className="max-w-form">
            Il cesse aussitôt de servir, même à qui lit en ce moment, et ne revient pas. Les fichiers déjà
            téléchargés restent à la personne.
          </p>
          <div>
            <SubmitButton variant="danger">Retirer ce lien pour de bon</SubmitButton>
          </div>
        </FormDisclosure>
      </ActionForm>
    </div>
  );
}
