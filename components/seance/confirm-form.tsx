import { ActionForm } from "@/components/ui/action-form";
import type { ButtonVariant } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmSeances } from "@/lib/seance/actions";
import type { Sujet } from "@/lib/seance/rules/sujet";

type Props = {
  espace: string;
  seances: { id: string; version: number }[];
  label: string;
  variant?: ButtonVariant;
  /** Where several buttons say the same: which séance this one is for. */
  du?: string;
  /** The situation or group whose planner this is on. */
  planifie?: Sujet<{ id: string }, { id: string }>;
};

const CHAMPS = { INDIVIDUEL: "planifiee", COLLECTIF: "groupePlanifie" } as const;

/** One button: confirms what was read, in the version that was read. */
export function ConfirmForm({ espace, seances, label, variant, du, planifie }: Props) {
  return (
    <ActionForm
      action={confirmSeances.bind(null, espace)}
      hidden={planifie ? { [CHAMPS[planifie.modalite]]: planifie.id } : {}}
      className="gap-2"
    >
      {seances.map(({ id, version }) => (
        <input key={id} type="hidden" name="seance" value={`${id}_${version}`} />
      ))}
      <SubmitButton variant={variant} pendingLabel="Confirmation…">
        {label}
        {du ? <span className="sr-only"> la séance du {du}</span> : null}
      </SubmitButton>
    </ActionForm>
  );
}
