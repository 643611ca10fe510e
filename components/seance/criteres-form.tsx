import { buttonClass } from "@/components/ui/button-class";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import type { Planification } from "@/lib/seance/queries/planification";

type Props = { page: Pick<Planification, "situation" | "lieux" | "choisis"> };

/** Who, where, from when, at about what hour: a form that only asks again, and writes nothing. */
export function CriteresForm({ page: { situation, lieux, choisis } }: Props) {
  return (
    <form className="flex flex-col gap-6">
      <CheckboxGroup
        name="participant"
        label="Qui prend part"
        help="Le ou la référente, et les professionnels qui ont accepté d’être associés."
        defaultValue={choisis.participants}
        options={situation.reunis.map(({ id, nom, structure, referent }) => ({
          value: id,
          label: nom,
          help: [referent ? "Référent·e" : null, structure].filter(Boolean).join(" · "),
        }))}
      />
      <Select
        name="lieu"
        label="Lieu"
        optional
        placeholder="Là où se trouve l’intervenant·e ce jour-là"
        defaultValue={choisis.lieuId ?? ""}
        options={lieux.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <div className="flex flex-wrap gap-6">
        <TimeInput name="heure" label="Vers quelle heure" optional defaultValue={choisis.heure ?? ""} />
        {situation.seances.length === 0 ? (
          <DateInput name="debut" label="Première séance vers le" defaultValue={choisis.debut} />
        ) : null}
      </div>
      <div>
        <button type="submit" className={buttonClass("secondary")}>
          Chercher les dates
        </button>
      </div>
    </form>
  );
}
