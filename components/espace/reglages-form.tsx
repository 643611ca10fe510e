import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { EspaceFiche } from "@/lib/espace/queries";

/** The rules the espace decides for itself. */
export function ReglagesForm({
  action,
  reglages,
}: {
  action: FormAction;
  reglages: EspaceFiche["reglages"];
}) {
  return (
    <ActionForm action={action}>
      <TextInput
        name="rythmeSemaines"
        label="Rythme proposé entre deux séances, en semaines"
        help="À titre indicatif : chaque protocole peut avoir le sien."
        inputMode="numeric"
        defaultValue={String(reglages.rythmeSemaines)}
      />
      <TextInput
        name="toleranceJours"
        label="Écart accepté autour de la date, en jours"
        inputMode="numeric"
        defaultValue={String(reglages.toleranceJours)}
      />
      <TextInput
        name="delaiAlerteJours"
        label="Alerter quand rien n’est prévu après, en jours"
        inputMode="numeric"
        defaultValue={String(reglages.delaiAlerteJours)}
      />
      <TextInput
        name="seuilSecret"
        label="Seuil du secret statistique"
        help="En dessous de ce nombre de situations, un chiffre est masqué. Jamais moins de 5 ; 11 est prudent."
        inputMode="numeric"
        defaultValue={String(reglages.seuilSecret)}
      />
      <Select
        name="zoneScolaire"
        label="Éviter les vacances scolaires de la zone"
        optional
        placeholder="Ne pas en tenir compte"
        options={["A", "B", "C"].map((zone) => ({ value: zone, label: `Zone ${zone}` }))}
        defaultValue={reglages.zoneScolaire ?? ""}
      />
      <div>
        <SubmitButton>Enregistrer les règles</SubmitButton>
      </div>
    </ActionForm>
  );
}
