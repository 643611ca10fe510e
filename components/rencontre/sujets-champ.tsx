import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import type { ChoixPartenaires } from "@/lib/rencontre/queries/choix";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";

type Props = { choix: Pick<ChoixPartenaires, "themes" | "outils">; sujets: RencontreDetail["sujets"] };

/** What it was about: themes and tools of the espace's lists; those retired since stay ticked. */
export function SujetsChamp({ choix: { themes, outils }, sujets }: Props) {
  const connus = [...themes, ...outils];
  const retires = sujets.filter(({ id }) => connus.every((valeur) => valeur.id !== id));
  const groupes = [
    ["Thèmes", [...themes, ...retires]],
    ["Outils méthodologiques", outils],
  ] as const;
  return (
    <FormDisclosure summary="Dire de quoi il a été question">
      {groupes.map(([label, valeurs]) => (
        <CheckboxGroup
          key={label}
          name="sujet"
          label={label}
          optional
          columns={2}
          defaultValue={sujets.map(({ id }) => id)}
          options={valeurs.map(({ id, libelle }) => ({ value: id, label: libelle }))}
        />
      ))}
    </FormDisclosure>
  );
}
