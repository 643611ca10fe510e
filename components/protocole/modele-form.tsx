import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { SECTION_AIDES, SECTION_LABELS, SORTE_LABELS } from "@/lib/protocole/labels/sections";
import type { Modele } from "@/lib/protocole/queries/modeles";
import { SECTION_CODES, SECTIONS } from "@/lib/protocole/rules/sections";

type Props = { action: FormAction; modele?: Modele };

/** Adds a model or changes one. */
export function ModeleForm({ action, modele }: Props) {
  return (
    <ActionForm
      action={action}
      version={modele?.version}
      hidden={modele ? { modele: modele.cle } : {}}
      className="gap-9"
    >
      <TextInput
        name="nom"
        label="Nom du modèle"
        defaultValue={modele?.nom}
        autoComplete="off"
        maxLength={80}
      />
      {modele ? null : (
        <RadioGroup
          name="sorte"
          label="Pour quoi sert-il ?"
          options={[
            { value: "INDIVIDUEL", label: SORTE_LABELS.INDIVIDUEL },
            { value: "COLLECTIF", label: SORTE_LABELS.COLLECTIF },
          ]}
        />
      )}
      {SECTION_CODES.map((section) =>
        section === "cadre" ? null : (
          <TextArea
            key={section}
            name={section}
            label={SECTION_LABELS[section]}
            help={SECTION_AIDES[section]}
            optional
            rows={6}
            maxLength={SECTIONS[section]}
            defaultValue={modele?.textes[section] ?? ""}
          />
        ),
      )}
      <div>
        <SubmitButton>{modele ? "Enregistrer le modèle" : "Ajouter le modèle"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
