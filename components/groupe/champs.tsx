import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { SORTE_GROUPE_AIDES, SORTE_GROUPE_LABELS } from "@/lib/groupe/labels/groupe";
import { SORTES_GROUPE } from "@/lib/groupe/schema";
import type { SorteGroupe } from "@/prisma/client/enums";

/** What a group is. */
export function SorteChamp({ defaultValue }: { defaultValue: SorteGroupe }) {
  return (
    <RadioGroup
      name="sorte"
      label="De quel groupe s’agit-il ?"
      defaultValue={defaultValue}
      options={SORTES_GROUPE.map((value) => ({
        ...{ value, label: SORTE_GROUPE_LABELS[value], help: SORTE_GROUPE_AIDES[value] },
      }))}
    />
  );
}

/** How many it holds; blank, it is not limited. */
export function PlacesChamp({ defaultValue }: { defaultValue?: number | null }) {
  return (
    <TextInput
      name="places"
      type="number"
      inputMode="numeric"
      min={1}
      max={200}
      label="Nombre de places"
      help="Au-delà, les personnes invitées sont sur une liste d’attente. Laissez vide pour ne pas limiter."
      optional
      className="max-w-36"
      defaultValue={defaultValue?.toString()}
    />
  );
}
