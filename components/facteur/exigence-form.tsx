import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { ROLE_LABELS } from "@/lib/membre/labels";
import { ROLES } from "@/lib/membre/schema";
import type { RoleCode } from "@/prisma/client/enums";

/** The roles that enter with a second factor. */
export function ExigenceForm({ action, roles }: { action: FormAction; roles: RoleCode[] }) {
  return (
    <ActionForm action={action}>
      <CheckboxGroup
        name="roles"
        label="Rôles qui entrent avec un second facteur"
        help="Qui a l’un de ces rôles et n’a pas de second facteur est conduit à l’ajouter, puis entre."
        optional
        columns={2}
        options={ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
        defaultValue={roles}
      />
      <div>
        <SubmitButton>Enregistrer ces rôles</SubmitButton>
      </div>
    </ActionForm>
  );
}
