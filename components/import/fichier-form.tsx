import { ActionForm } from "@/components/ui/action-form";
import { FileInput } from "@/components/ui/file-input";
import type { FormAction } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { SORTE_LABELS } from "@/lib/import/labels/import";
import type { Sorte } from "@/lib/import/rules/champs";

type Props = {
  action: FormAction;
  sortes: readonly Sorte[];
  sorte: Sorte | undefined;
  max: { bytes: number; message: string };
};

/** The first step: what the file holds, and the file. */
export function FichierForm({ action, sortes, sorte, max }: Props) {
  const [seule, ...autres] = sortes;
  return (
    <ActionForm action={action} hidden={autres.length === 0 && seule ? { sorte: seule } : {}}>
      {autres.length > 0 ? (
        <RadioGroup
          name="sorte"
          label="Que contient le fichier ?"
          options={sortes.map((value) => ({ value, label: SORTE_LABELS[value] }))}
          {...(sorte ? { defaultValue: sorte } : {})}
        />
      ) : null}
      <FileInput
        name="fichier"
        label="Le fichier"
        help="Un classeur .xlsx ou un fichier .csv, avec une ligne d’en-têtes. Au plus 5 000 lignes et 4 Mo."
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        max={max}
      />
      <div>
        <SubmitButton pendingLabel="Lecture…">Lire le fichier</SubmitButton>
      </div>
    </ActionForm>
  );
}
