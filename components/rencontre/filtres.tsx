import { buttonClass } from "@/components/ui/button-class";
import { Select } from "@/components/ui/select";
import { SORTE_RENCONTRE_LABELS } from "@/lib/rencontre/labels/rencontre";
import type { Rencontres } from "@/lib/rencontre/queries/liste";

/** What to keep of the year: a form that only asks again, so that its address can be kept. */
export function Filtres({ liste }: { liste: Rencontres }) {
  const { annee, annees, filtre, delegations, intervenants } = liste;
  const nommes = (choix: readonly { id: string; nom: string }[]) =>
    choix.map(({ id, nom }) => ({ value: id, label: nom }));
  const sortes = Object.entries(SORTE_RENCONTRE_LABELS).map(([value, label]) => ({
    value,
    label: `${label}s`,
  }));
  return (
    <form className="no-print flex flex-wrap items-end gap-x-6 gap-y-4">
      <Select
        name="annee"
        label="Année"
        className="w-28"
        defaultValue={String(annee)}
        options={annees.map((value) => ({ value: String(value), label: String(value) }))}
      />
      <Select
        name="sorte"
        label="Rencontres"
        placeholder="Toutes"
        className="w-48"
        defaultValue={filtre.sorte ?? ""}
        options={sortes}
      />
      {delegations.length > 1 ? (
        <Select
          name="delegation"
          label="Délégation"
          placeholder="Toutes"
          className="w-48"
          defaultValue={filtre.delegation ?? ""}
          options={nommes(delegations)}
        />
      ) : null}
      {intervenants.length > 1 ? (
        <Select
          name="intervenant"
          label="Intervenant·e"
          className="w-56"
          defaultValue={filtre.intervenant ?? "tous"}
          options={[{ value: "tous", label: "Toutes et tous" }, ...nommes(intervenants)]}
        />
      ) : null}
      <button type="submit" className={buttonClass("secondary")}>
        Afficher
      </button>
    </form>
  );
}
