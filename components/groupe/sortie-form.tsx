import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { exitMembre } from "@/lib/groupe/actions";
import { MOTIF_SORTIE_LABELS } from "@/lib/groupe/labels/groupe";
import { MOTIFS_SORTIE } from "@/lib/groupe/schema";
import type { Jour } from "@/lib/time";

type Props = { espace: string; placeId: string; aujourdhui: Jour; bouton: string };

/** Someone leaves the group: why, and until when they took part. */
export function SortieForm({ espace, placeId, aujourdhui, bouton }: Props) {
  return (
    <ActionForm action={exitMembre.bind(null, espace)} hidden={{ placeId }} className="max-w-form">
      <RadioGroup
        name="motif"
        label="Pour quelle raison ?"
        options={MOTIFS_SORTIE.map((value) => ({ value, label: MOTIF_SORTIE_LABELS[value] }))}
      />
      <DateInput name="le" label="Dernier jour dans le groupe" defaultValue={aujourdhui} max={aujourdhui} />
      <div>
        <SubmitButton variant="secondary">{bouton}</SubmitButton>
      </div>
    </ActionForm>
  );
}
