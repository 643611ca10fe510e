import { FeuilleBandes } from "@/components/membre/feuille-bandes";
import { FeuilleChoix } from "@/components/membre/feuille-choix";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import type { MembreSansAcces } from "@/lib/membre/queries/feuille";

type Props = {
  action: FormAction;
  membres: readonly MembreSansAcces[];
  /** How many more than one sheet holds. */
  reste: number;
  site: string;
};

/** Whom the sheet is for, then the sheet, shown this once. */
export function FeuilleForm({ action, membres, reste, site }: Props) {
  return (
    <ActionForm action={action}>
      <FeuilleBandes site={site} />
      <FeuilleChoix
        reste={reste}
        options={membres.map(({ id, prenom, nom, structure }) => ({
          value: id,
          label: `${prenom} ${nom}`,
          ...(structure ? { help: structure } : {}),
        }))}
      />
    </ActionForm>
  );
}
