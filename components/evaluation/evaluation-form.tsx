import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { EFFET_LABELS } from "@/lib/cloture/labels";
import { answerEvaluation } from "@/lib/evaluation/actions";
import { APPORT_LABELS, AVIS_LABELS, IMPLICATION_LABELS, QUESTIONS } from "@/lib/evaluation/labels";
import type { EvaluationAFaire } from "@/lib/evaluation/queries";

type Props = { espace: string; evaluation: EvaluationAFaire };

const optionsOf = (mots: Record<string, string>) =>
  Object.entries(mots).map(([value, label]) => ({ value, label }));

/** Six short questions, the scales of 004: a minute, and one's answer can be given again. */
export function EvaluationForm({ espace, evaluation: { groupe, annee, reponse } }: Props) {
  return (
    <ActionForm
      action={answerEvaluation.bind(null, espace)}
      hidden={{ groupeId: groupe.id, annee: String(annee) }}
    >
      <RadioGroup
        name="effet"
        label={QUESTIONS.effet}
        options={optionsOf(EFFET_LABELS)}
        defaultValue={reponse?.effet}
      />
      {(["accompagne", "besoins", "information"] as const).map((champ) => (
        <RadioGroup
          key={champ}
          name={champ}
          label={QUESTIONS[champ]}
          options={optionsOf(AVIS_LABELS)}
          defaultValue={reponse?.[champ]}
        />
      ))}
      <RadioGroup
        name="implication"
        label={QUESTIONS.implication}
        options={optionsOf(IMPLICATION_LABELS)}
        defaultValue={reponse?.implication}
      />
      <CheckboxGroup
        name="apports"
        label={QUESTIONS.apports}
        optional
        options={optionsOf(APPORT_LABELS)}
        defaultValue={reponse?.apports}
      />
      <div>
        <SubmitButton>{reponse ? "Changer mes réponses" : "Donner mon avis"}</SubmitButton>
      </div>
    </ActionForm>
  );
}
