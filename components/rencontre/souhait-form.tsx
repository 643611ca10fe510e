import { AutourChamps } from "@/components/rencontre/autour-champs";
import { buttonClass } from "@/components/ui/button-class";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Question } from "@/components/ui/question";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { RYTHME_LABELS } from "@/lib/rencontre/labels/liste";
import { SENSIBILISATION_LABEL } from "@/lib/rencontre/labels/rencontre";
import type { Nouvelle } from "@/lib/rencontre/queries/nouvelle";
import { RYTHMES, SERIE_MAX } from "@/lib/rencontre/rules/serie";

const optionsOf = (choix: readonly { id: string; nom: string }[]) =>
  choix.map(({ id, nom }) => ({ value: id, label: nom }));

/** Which rencontre, where, when and how often: a form that only asks, so that the dates are looked at before they are booked. */
export function SouhaitForm({ nouvelle }: { nouvelle: Nouvelle }) {
  const { souhait, intervenantId, intervenants, instances, delegations, choix } = nouvelle;
  return (
    <form action="#dates" className="flex flex-col gap-10">
      <Question id="quelle" section legend="De quelle rencontre s’agit-il ?">
        <Select
          name="quoi"
          label="Instance ou sensibilisation"
          placeholder="Choisir"
          required
          defaultValue={souhait.quoi ?? ""}
          options={[
            ...instances.map(({ id, libelle }) => ({ value: id, label: libelle })),
            { value: "SENSIBILISATION", label: SENSIBILISATION_LABEL },
          ]}
        />
        <Select
          name="placeId"
          label="Où elle compte"
          help="Le territoire, ou la délégation entière : c’est là que ses heures apparaissent dans les chiffres."
          placeholder="Choisir"
          required
          defaultValue={souhait.placeId ?? ""}
          options={delegations.flatMap(({ id, nom, territoires }) => [
            { value: id, label: `${nom}, toute la délégation` },
            ...territoires.map((territoire) => ({
              value: territoire.id,
              label: `${nom} : ${territoire.nom}`,
            })),
          ])}
        />
        {intervenants.length > 1 ? (
          <Select
            name="intervenantId"
            label="Intervenant·e"
            placeholder="Choisir"
            required
            defaultValue={intervenantId ?? ""}
            options={optionsOf(intervenants)}
          />
        ) : null}
        <Select
          name="lieuId"
          label="Lieu"
          optional
          placeholder="À préciser"
          defaultValue={souhait.lieuId ?? ""}
          options={optionsOf(choix.lieux)}
        />
      </Question>
      <Question id="quand" section legend="Quand ?">
        <DateInput name="jour" label="Première date" required defaultValue={souhait.jour} />
        <div className="flex flex-wrap gap-6">
          <TimeInput name="debut" label="Début" required defaultValue={souhait.debut ?? "09:00"} />
          <TimeInput name="fin" label="Fin" required defaultValue={souhait.fin ?? "12:00"} />
        </div>
        <div className="flex flex-wrap gap-6">
          <Select
            name="rythme"
            label="Elle revient"
            defaultValue={souhait.rythme}
            options={RYTHMES.map((rythme) => ({ value: rythme, label: RYTHME_LABELS[rythme] }))}
          />
          <TextInput
            name="nombre"
            type="number"
            label="Nombre de dates"
            min={1}
            max={SERIE_MAX}
            className="max-w-28"
            defaultValue={String(souhait.nombre)}
          />
        </div>
        <AutourChamps autour={souhait} />
      </Question>
      <div>
        <button type="submit" className={buttonClass("secondary")}>
          Regarder les dates
        </button>
      </div>
    </form>
  );
}
