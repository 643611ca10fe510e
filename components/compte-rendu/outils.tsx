import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Disclosure } from "@/components/ui/disclosure";
import { SECTION_LABELS } from "@/lib/compte-rendu/labels";
import type { Redaction } from "@/lib/compte-rendu/queries/redaction";

/** The tools that served, as minutes being written say them. */
export function Outils({
  choix,
  ecrit,
}: Pick<Redaction, "choix"> & { ecrit: Pick<Redaction["ecrit"], "outils"> }) {
  return (
    <div className="max-w-form">
      <Disclosure summary={SECTION_LABELS.outils} open={ecrit.outils.length > 0}>
        <CheckboxGroup
          name="outil"
          label="Cochez ceux qui ont servi pendant la séance"
          help="Ils comptent dans le bilan une fois le compte rendu validé."
          optional
          columns={2}
          options={choix.map(({ id: value, libelle: label }) => ({ value, label }))}
          defaultValue={ecrit.outils.map(({ id: valeurId }) => valeurId)}
        />
      </Disclosure>
    </div>
  );
}
