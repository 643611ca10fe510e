import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import type { FormAction } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatAdministration, formatGeste, formatLaisser } from "@/lib/import/labels/import";
import type { Apercu } from "@/lib/import/queries/apercu";

/** The third step: do what is shown, all of it or nothing; lines in error are left out only if one says so. */
export function ExecuterForm({ action, apercu }: { action: FormAction; apercu: Apercu }) {
  const { id, sorte, bilan, empreinte, administrateurs } = apercu;
  if (bilan.CREER + bilan.MODIFIER === 0)
    return bilan.ECARTEE > 0 ? null : (
      <Notice tone="success" title="Rien ne change">
        <p>Tout ce que dit ce fichier est déjà dans votre espace.</p>
      </Notice>
    );
  return (
    <ActionForm action={action} hidden={{ importId: id, apercu: empreinte }}>
      {administrateurs.length > 0 ? (
        <Notice tone="waiting" title="Ce fichier donne le rôle d’administration">
          <p>{formatAdministration(administrateurs)}</p>
        </Notice>
      ) : null}
      {bilan.ECARTEE > 0 ? <Checkbox name="ecarter" label={formatLaisser(bilan)} /> : null}
      <div>
        <SubmitButton pendingLabel="Import en cours…">{formatGeste(sorte, bilan)}</SubmitButton>
      </div>
    </ActionForm>
  );
}
