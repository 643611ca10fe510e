import { ActionForm } from "@/components/ui/action-form";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { postponeRencontre } from "@/lib/rencontre/actions";
import { MOTIFS_RENCONTRE } from "@/lib/rencontre/labels/rencontre";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";
import { addMinutes, heureOf, jourOf, toInstant } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  rencontre: RencontreDetail;
  /** Where it was dropped in the agenda. */
  voulue: { jour?: string | undefined; heure?: string | undefined };
};

/** Another day, other hours, and why. Starts from where it was dropped, as long as it was. */
export function PostponeForm({ espace, zone, rencontre, voulue }: Props) {
  const { id, version, debut, fin } = rencontre;
  const jour = voulue.jour ?? jourOf(debut, zone);
  const depart = toInstant(jour, voulue.heure ?? heureOf(debut, zone), zone);
  const arrivee = addMinutes(depart, (fin.getTime() - debut.getTime()) / 60_000);
  return (
    <ActionForm action={postponeRencontre.bind(null, espace)} version={version} hidden={{ rencontreId: id }}>
      <DateInput name="jour" label="Nouveau jour" defaultValue={jour} />
      <div className="flex flex-wrap gap-6">
        <TimeInput name="debut" label="Début" defaultValue={heureOf(depart, zone)} />
        <TimeInput name="fin" label="Fin" defaultValue={heureOf(arrivee, zone)} />
      </div>
      <Select name="motif" label="Pour quelle raison" placeholder="Choisir" options={MOTIFS_RENCONTRE} />
      <div>
        <SubmitButton>Déplacer la rencontre</SubmitButton>
      </div>
    </ActionForm>
  );
}
