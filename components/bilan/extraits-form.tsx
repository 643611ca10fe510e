import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { FormActions } from "@/components/ui/form-actions";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeExtraits } from "@/lib/bilan/actions";
import type { Extraits } from "@/lib/bilan/queries/groupes";
import { SECTION_LABELS } from "@/lib/bilan-groupe/labels";
import { SECTION_CODES } from "@/lib/bilan-groupe/rules";

/** The parts of a group's validated bilan, to take over those that belong in the year's. */
export function ExtraitsForm({ espace, extraits }: { espace: string; extraits: Extraits }) {
  const { bilanId, groupe, textes } = extraits;
  return (
    <ActionForm action={takeExtraits.bind(null, espace)} hidden={{ bilanId, groupeId: groupe.id }}>
      <CheckboxGroup
        name="sections"
        label="Les parties à reprendre"
        help="Elles s’ajoutent à ce qui est déjà écrit sur ce groupe ; vous pourrez les reprendre."
        options={SECTION_CODES.filter((section) => textes[section]).map((section) => ({
          value: section,
          label: SECTION_LABELS[section],
          help: textes[section],
        }))}
      />
      <FormActions>
        <SubmitButton>Reprendre ces parties</SubmitButton>
        <LinkButton variant="quiet" href={`/${espace}/bilans/${bilanId}/ecrire#g-${groupe.id}`}>
          Revenir sans rien reprendre
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
