import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { ChoixPartenaires, PartenaireChoix } from "@/lib/rencontre/queries/choix";
import type { Partenaire } from "@/lib/rencontre/queries/dto";

type Props = {
  choix: Pick<ChoixPartenaires, "structures" | "membres">;
  /** Ticked beforehand. */
  coches?: readonly Partenaire[];
};

/** Which structures, and which professionals who have an account. */
export function PartenairesChamps({ choix, coches = [] }: Props) {
  const idsOf = (genre: Partenaire["genre"]) =>
    coches.filter((partenaire) => partenaire.genre === genre).map(({ id }) => id);
  return (
    <>
      <CheckboxGroup
        name="structure"
        label="Structures"
        optional
        columns={2}
        defaultValue={idsOf("structure")}
        options={choix.structures.map(optionOf)}
      />
      {choix.membres.length > 0 ? (
        <CheckboxGroup
          name="membre"
          label="Professionnelles et professionnels de l’espace"
          help="Celles et ceux qui ont un accès reçoivent un message. Les autres se comptent dans l’effectif."
          optional
          columns={2}
          defaultValue={idsOf("membre")}
          options={choix.membres.map(optionOf)}
        />
      ) : null}
    </>
  );
}

const optionOf = ({ id, nom, structure }: PartenaireChoix) => ({
  value: id,
  label: nom,
  ...(structure ? { help: structure } : {}),
});
