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
        name="delaiCompteRenduJours"
        label="Délai pour écrire un compte rendu, en jours après la séance"
        inputMode="numeric"
        defaultValue={String(reglages.delaiCompteRenduJours)}
      />
      <TextInput
        name="delaiConfirmationJours"
        label="Rappeler une demande notée par le secrétariat après, en jours"
        help="Le professionnel pour qui elle a été notée reçoit un rappel, une fois."
        inputMode="numeric"
        defaultValue={String(reglages.delaiConfirmationJours)}
      />
      <TextInput
        name="heuresHebdo"
        label="Temps de travail d’une intervenante ou d’un intervenant, en heures par semaine"
        help="La charge de travail s’y mesure."
        optional
        inputMode="numeric"
        defaultValue={reglages.heuresHebdo === null ? "" : String(reglages.heuresHebdo)}
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
