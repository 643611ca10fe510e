import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import type { FormAction } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { DEVENIR_LABELS } from "@/lib/consentement/labels/etat";
import type { Revue } from "@/lib/conservation/queries";
import { jourFromDate } from "@/lib/time";

type Props = { action: FormAction; reglages: Revue["retrait"] };

/** What a withdrawal makes of the minutes, since when it is so decided, and how often an agreement is gone over again. */
export function RetraitReglage({ action, reglages: { retraitEcrits, retraitDecideLe, accordMois } }: Props) {
  return (
    <ActionForm action={action}>
      <RadioGroup
        name="retraitEcrits"
        label="Quand une personne retire son accord, que deviennent les comptes rendus ?"
        options={Object.entries(DEVENIR_LABELS).map(([value, label]) => ({ value, label }))}
        defaultValue={retraitEcrits}
      />
      <DateInput
        name="retraitDecideLe"
        label="Décidé avec le délégué à la protection des données le"
        help="Nécessaire pour effacer."
        defaultValue={retraitDecideLe ? jourFromDate(retraitDecideLe) : ""}
        optional
      />
      <TextInput
        name="accordMois"
        label="Âge auquel un accord se relit avec la personne, en mois"
        help="Trente jours avant, il attend à l’accueil de la personne référente, et un rappel lui est envoyé. L’accord vaut tant que la personne ne le retire pas."
        inputMode="numeric"
        defaultValue={String(accordMois)}
      />
      <div>
        <SubmitButton variant="secondary">Enregistrer ces décisions</SubmitButton>
      </div>
    </ActionForm>
  );
}
