import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { ACCES_LABELS } from "@/lib/lieu/labels";
import type { LieuLigne } from "@/lib/lieu/queries";

type Props = { action: FormAction; delegations: { id: string; nom: string }[]; lieu?: LieuLigne };

/** A place where séances are held: new, or to change. */
export function LieuForm({ action, delegations, lieu }: Props) {
  return (
    <ActionForm action={action} hidden={lieu ? { lieuId: lieu.id } : undefined} resetOnSuccess={!lieu}>
      <TextInput name="nom" label="Nom du lieu" defaultValue={lieu?.nom} />
      <TextInput name="adresse" label="Adresse" optional defaultValue={lieu?.adresse ?? ""} />
      <Select
        name="delegationId"
        label="Délégation"
        optional
        placeholder="Aucune"
        defaultValue={lieu?.delegationId ?? ""}
        options={delegations.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <CheckboxGroup
        name="acces"
        label="Accès"
        optional
        defaultValue={lieu?.acces ?? []}
        options={Object.entries(ACCES_LABELS).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        name="noteAcces"
        label="Comment venir, comment entrer"
        optional
        help="Sur la feuille du jour et sur chaque séance. Par exemple : bus 12, arrêt Mairie ; sonner à l’accueil."
        maxLength={300}
        defaultValue={lieu?.noteAcces ?? ""}
      />
      <TextInput
        name="visio"
        label="Lien de visioconférence"
        optional
        help="Le même pour toutes les séances de ce lieu. Une séance peut avoir le sien."
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        defaultValue={lieu?.visio ?? ""}
      />
      <div>
        <SubmitButton variant="secondary">{lieu ? "Enregistrer" : "Ajouter ce lieu"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
