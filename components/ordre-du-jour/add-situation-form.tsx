import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { addSituation } from "@/lib/ordre-du-jour/actions";
import { MINUTES_PARTIE } from "@/lib/ordre-du-jour/rules";

type Props = { espace: string; seanceId: string; situations: { id: string; code: string }[] };

/** Brings one of one's situations to the group, under its own agreement. */
export function AddSituationForm({ espace, seanceId, situations }: Props) {
  return (
    <Disclosure summary="Proposer une situation à ce groupe">
      <ActionForm
        action={addSituation.bind(null, espace)}
        hidden={{ seanceId }}
        className="gap-5 rounded-md bg-sand px-5 py-5"
        resetOnSuccess
      >
        <Select
          name="situationId"
          label="Situation"
          help="Son accord doit couvrir toutes les personnes attendues à la séance."
          placeholder="Choisir"
          className="max-w-60"
          options={situations.map(({ id, code }) => ({ value: id, label: code }))}
        />
        <TextInput
          name="minutes"
          label="Durée, en minutes"
          inputMode="numeric"
          className="max-w-36"
          defaultValue={String(MINUTES_PARTIE)}
        />
        <div>
          <SubmitButton variant="secondary">Mettre à l’ordre du jour</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
