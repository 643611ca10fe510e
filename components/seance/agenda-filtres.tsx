import { buttonClass } from "@/components/ui/button-class";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Select } from "@/components/ui/select";
import { Sign } from "@/components/ui/sign";
import { NATURE_LABELS } from "@/lib/seance/labels/agenda";
import type { Agenda } from "@/lib/seance/queries/agenda";
import { NATURES } from "@/lib/seance/rules/agenda";

/** What to keep of the agenda: a form that only asks again, so that its address can be kept. */
export function AgendaFiltres({ agenda }: { agenda: Agenda }) {
  const { vue, jour, filtre, intervenants, delegations } = agenda;
  const { intervenantId, delegationId, natures = [] } = filtre;
  const choix = [
    ["intervenant", "Intervenant·e", "Toutes et tous", intervenants, intervenantId],
    ["delegation", "Délégation", "Toutes", delegations, delegationId],
  ] as const;
  const filtree = Boolean(intervenantId || delegationId) || natures.length > 0;
  return (
    <details open={filtree || undefined} className="no-print group">
      <summary className="flex min-h-11 w-fit items-center gap-2 font-semibold hover:text-sea">
        Choisir ce qui s’affiche
        <Sign name="bas" className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <form className="mt-1 flex flex-col gap-5 rounded-md bg-sand px-5 py-5">
        <input type="hidden" name="vue" value={vue} />
        <input type="hidden" name="jour" value={jour} />
        <div className="flex flex-wrap gap-x-6 gap-y-5">
          {choix.map(([name, label, tous, options, valeur]) =>
            options.length > 1 ? (
              <Select
                key={name}
                name={name}
                label={label}
                placeholder={tous}
                defaultValue={valeur ?? ""}
                className="sm:w-64"
                options={options.map(({ id, nom }) => ({ value: id, label: nom }))}
              />
            ) : null,
          )}
        </div>
        <CheckboxGroup
          name="nature"
          label="Ce que montre l’agenda"
          defaultValue={natures.length > 0 ? [...natures] : [...NATURES]}
          options={NATURES.map((nature) => ({ value: nature, label: NATURE_LABELS[nature] }))}
        />
        <div>
          <button type="submit" className={buttonClass("secondary")}>
            Afficher
          </button>
        </div>
      </form>
    </details>
  );
}
