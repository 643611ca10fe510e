import { buttonClass } from "@/components/ui/button-class";
import { Select } from "@/components/ui/select";

type Props = { membres: { id: string; nom: string }[]; courant: string };

/** For the secretariat: whose week is shown. Asks again, writes nothing. */
export function MembreChoix({ membres, courant }: Props) {
  if (membres.length < 2) return null;
  return (
    <form className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <Select
        name="membre"
        label="Agenda de"
        defaultValue={courant}
        options={membres.map(({ id, nom }) => ({ value: id, label: nom }))}
      />
      <button type="submit" className={buttonClass("secondary")}>
        Afficher
      </button>
    </form>
  );
}
