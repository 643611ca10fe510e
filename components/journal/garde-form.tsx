import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

/** How long the journal is kept. */
export function GardeForm({ action, journalMois }: { action: FormAction; journalMois: number }) {
  return (
    <ActionForm action={action}>
      <TextInput
        name="journalMois"
        label="Garder le journal, en mois"
        help="Jamais moins de 6 ; 12 est l’usage. Ce qui est plus ancien part par mois entiers, et ne se retrouve pas."
        inputMode="numeric"
        defaultValue={String(journalMois)}
      />
      <div>
        <SubmitButton variant="secondary">Enregistrer la durée</SubmitButton>
      </div>
    </ActionForm>
  );
}
