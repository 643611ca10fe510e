import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { correctPresence } from "@/lib/seance/actions";
import { ETAT_PRESENCE_LABELS, MOTIF_CORRECTION_LABELS } from "@/lib/seance/labels/presence";
import type { SeanceDetail } from "@/lib/seance/queries/get";
import { ETATS_CONSTATES } from "@/lib/seance/rules/presence";
import { MotifCorrection } from "@/prisma/client/enums";

type Props = { espace: string; seance: SeanceDetail };

/** One presence at a time, with its reason; what it was stays written beside it. */
export function CorrectForm({ espace, seance: { id, participants } }: Props) {
  return (
    <ActionForm action={correctPresence.bind(null, espace)} hidden={{ seanceId: id }}>
      <RadioGroup
        name="membreId"
        label="De qui"
        options={participants.map(({ membreId, nom, etat }) => ({
          value: membreId,
          label: nom,
          help: `Noté ${ETAT_PRESENCE_LABELS[etat].toLowerCase()}`,
        }))}
        defaultValue={participants.length === 1 ? participants[0]?.membreId : undefined}
      />
      <Select
        name="etat"
        label="Ce qui s’est passé"
        placeholder="Choisir"
        className="max-w-60"
        options={ETATS_CONSTATES.map((code) => ({ value: code, label: ETAT_PRESENCE_LABELS[code] }))}
      />
      <RadioGroup
        name="motif"
        label="Pourquoi corriger"
        options={Object.values(MotifCorrection).map((code) => ({
          value: code,
          label: MOTIF_CORRECTION_LABELS[code],
        }))}
      />
      <div>
        <SubmitButton>Corriger la présence</SubmitButton>
      </div>
    </ActionForm>
  );
}
