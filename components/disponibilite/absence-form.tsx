import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { createAbsence } from "@/lib/disponibilite/actions";
import { MOTIF_ABSENCE_LABELS } from "@/lib/disponibilite/labels";
import { MotifAbsence } from "@/prisma/client/enums";

type Props = { espace: string; membreId: string };

/** Whole days, both included. */
export function AbsenceForm({ espace, membreId }: Props) {
  return (
    <ActionForm action={createAbsence.bind(null, espace)} hidden={{ membreId }} resetOnSuccess>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <DateInput name="du" label="Premier jour" />
        <DateInput name="au" label="Dernier jour" />
        <Select
          name="motif"
          label="Motif"
          placeholder="Choisir"
          className="max-w-52"
          options={Object.values(MotifAbsence).map((code) => ({
            value: code,
            label: MOTIF_ABSENCE_LABELS[code],
          }))}
        />
      </div>
      <div>
        <SubmitButton variant="secondary">Noter cette absence</SubmitButton>
      </div>
    </ActionForm>
  );
}
