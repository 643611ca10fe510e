import { buttonClass } from "@/components/ui/button-class";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { ETAT_COURRIER_LABELS, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { Filtre } from "@/lib/courrier/queries/registre";

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What to keep of the register: a form that only asks again, so that its address can be kept. */
export function RegistreFiltres({ filtre: { sorte, etat, code } }: { filtre: Filtre }) {
  return (
    <form className="no-print flex flex-wrap items-end gap-x-5 gap-y-4">
      <Select
        name="sorte"
        label="Courrier"
        placeholder="Tous"
        defaultValue={sorte ?? ""}
        options={optionsOf(SORTE_COURRIER_LABELS)}
      />
      <Select
        name="etat"
        label="Envoi"
        placeholder="Tous"
        defaultValue={etat ?? ""}
        options={optionsOf(ETAT_COURRIER_LABELS)}
      />
      <TextInput
        name="code"
        label="Référence"
        type="search"
        autoComplete="off"
        maxLength={20}
        defaultValue={code}
        className="sm:w-48"
      />
      <button type="submit" className={buttonClass("secondary")}>
        Afficher
      </button>
    </form>
  );
}
