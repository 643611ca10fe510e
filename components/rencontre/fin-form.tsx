import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { MOTIFS_RENCONTRE } from "@/lib/rencontre/labels/rencontre";

type Props = {
  action: FormAction;
  rencontre: { id: string; version: number };
  retour: string;
  bouton: string;
};

/** Why a rencontre ends without having been held. */
export function FinForm({ action, rencontre, retour, bouton }: Props) {
  return (
    <ActionForm action={action} version={rencontre.version} hidden={{ rencontreId: rencontre.id }}>
      <RadioGroup name="motif" label="Pour quelle raison" options={MOTIFS_RENCONTRE} />
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <SubmitButton variant="danger">{bouton}</SubmitButton>
        <LinkButton href={retour}>Revenir à la rencontre</LinkButton>
      </div>
    </ActionForm>
  );
}
