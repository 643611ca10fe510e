import { Select } from "@/components/ui/select";
import { ETAT_COURRIER_LABELS, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { Filtre } from "@/lib/courrier/queries/registre";
import { CodeFiltre } from "./code-filtre";

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What to keep of the register: a form that only asks again, so that its address can be kept. */
export function RegistreFiltres({ filtre: { sorte, etat, code } }: { filtre: Filtre }) {
  return (
    <CodeFiltre code={code}>
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
    </CodeFiltre>
  );
}
