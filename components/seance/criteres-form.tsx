import { buttonClass } from "@/components/ui/button-class";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import { EMPECHEMENT_LABELS } from "@/lib/seance/labels/presence";
import type { Planification } from "@/lib/seance/queries/planification";
import { SERIE_MAX } from "@/lib/seance/rules/planification";

type Props = {
  zone: string;
  page: Pick<Planification, "sujet" | "lieux" | "choisis" | "moment" | "empechements">;
};

const NOMBRES = Array.from({ length: SERIE_MAX }, (_, rang) => rang + 1);

const AIDES = {
  INDIVIDUEL: "La référente ou le référent, et les professionnels qui ont accepté d’être associés.",
  COLLECTIF: "Les membres du groupe. Les dates cherchées conviennent à toutes les personnes choisies.",
} as const;

/** Where, at about what hour, from when, with whom: a form that only asks again, and writes nothing. */
export function CriteresForm({ zone, page: { sujet, lieux, choisis, moment, empechements } }: Props) {
  const empeches = new Map(empechements.map(({ id, empechement }) => [id, EMPECHEMENT_LABELS[empechement]]));
  const retenus = sujet.reunis.filter(({ id }) => choisis.participants.includes(id));
  return (
    <form className="flex flex-col gap-5 rounded-md bg-sand px-5 py-5">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-5 [&>*:first-child]:min-w-0 [&>*:first-child]:basis-full">
        <Select
          name="lieu"
          label="Lieu"
          optional
          placeholder="Là où se trouve l’intervenant·e ce jour-là"
          defaultValue={choisis.lieuId ?? ""}
          options={lieux.map(({ id, nom }) => ({ value: id, label: nom }))}
        />
        <TimeInput name="heure" label="Vers quelle heure" optional defaultValue={choisis.heure ?? ""} />
        {sujet.seances.length === 0 ? (
          <DateInput name="debut" label="Première séance vers le" defaultValue={choisis.debut} />
        ) : null}
        {sujet.modalite === "COLLECTIF" ? (
          <Select
            name="nombre"
            label="Combien de séances"
            defaultValue={String(choisis.nombre)}
            options={NOMBRES.map((nombre) => ({ value: String(nombre), label: String(nombre) }))}
          />
        ) : null}
      </div>
      <details open={empeches.size > 0 || undefined}>
        <summary className="mb-2 flex min-h-11 w-fit items-center text-sea underline underline-offset-4">
          Avec {retenus.length > 4 ? `${retenus.length} personnes` : retenus.map(({ nom }) => nom).join(", ")}
        </summary>
        <CheckboxGroup
          name="participant"
          label="Qui prend part"
          help={
            moment && empeches.size > 0
              ? `Tout le monde n’est pas libre le ${formatCreneau(moment, zone)} : c’est dit sous chaque nom.`
              : AIDES[sujet.modalite]
          }
          defaultValue={choisis.participants}
          options={sujet.reunis.map(({ id, nom, structure, referent }) => ({
            value: id,
            label: nom,
            help: [referent ? "Référent·e" : null, structure, empeches.get(id)].filter(Boolean).join(" · "),
          }))}
        />
      </details>
      <div>
        <button type="submit" className={buttonClass("secondary")}>
          Chercher les dates
        </button>
      </div>
    </form>
  );
}
