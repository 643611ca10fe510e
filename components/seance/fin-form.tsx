import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { MOTIF_SEANCE_AIDES, MOTIF_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import { MOTIFS_AU_CHOIX } from "@/lib/seance/schema";

type Props = { action: FormAction; seance: { id: string; version: number }; retour: string; bouton: string };

/** Why a séance ends without having been held. */
export function FinForm({ action, seance, retour, bouton }: Props) {
  return (
    <ActionForm action={action} version={seance.version} hidden={{ seanceId: seance.id }}>
      <RadioGroup
        name="motif"
        label="Pour quelle raison"
        options={MOTIFS_AU_CHOIX.map((code) => ({
          value: code,
          label: MOTIF_SEANCE_LABELS[code],
          help: MOTIF_SEANCE_AIDES[code],
        }))}
      />
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <SubmitButton variant="danger">{bouton}</SubmitButton>
        <LinkButton href={retour}>Revenir à la séance</LinkButton>
      </div>
    </ActionForm>
  );
}
