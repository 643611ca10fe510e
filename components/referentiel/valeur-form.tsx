import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { HORS_SOURCE_LABEL } from "@/lib/referentiel/labels";
import type { ValeurLigne } from "@/lib/referentiel/queries";

/** One value of a list: a line that opens to rename, move, retire or restore it. */
export function ValeurForm({ action, valeur }: { action: FormAction; valeur: ValeurLigne }) {
  const marks = [
    valeur.groupe,
    valeur.horsSource ? HORS_SOURCE_LABEL : null,
    valeur.retiree ? "retirée" : null,
  ];
  const detail = marks.filter(Boolean).join(" · ");
  return (
    <Disclosure summary={detail ? `${valeur.libelle} — ${detail}` : valeur.libelle}>
      <ActionForm action={action} hidden={{ valeurId: valeur.id }}>
        <TextInput name="libelle" label="Libellé" defaultValue={valeur.libelle} autoComplete="off" />
        <TextInput name="ordre" label="Rang" inputMode="numeric" defaultValue={String(valeur.ordre)} />
        <Select
          name="retiree"
          label="Dans les formulaires"
          options={[
            { value: "false", label: "En service" },
            { value: "true", label: "Retirée" },
          ]}
          defaultValue={String(valeur.retiree)}
        />
        <div>
          <SubmitButton variant="secondary">Enregistrer</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
