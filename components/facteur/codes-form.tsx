import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { renouvelerSecours } from "@/lib/facteur/actions";
import { CodeInput } from "./code-input";
import { CodesDonnes, TantQueRien } from "./codes-donnes";

type Props = { frais: boolean; existants: boolean };

/** Ten recovery codes, shown once; a code first, for a session that has not just given one. */
export function CodesForm({ frais, existants }: Props) {
  return (
    <ActionForm action={renouvelerSecours} silent>
      <TantQueRien>
        <p className="max-w-reading">
          Ils s’affichent une seule fois : imprimez-les ou recopiez-les, et gardez-les là où vous gardez vos
          clés, pas dans le téléphone.
          {existants ? " Les précédents ne serviront plus." : null}
        </p>
        {frais ? null : <CodeInput label="Code du téléphone, ou code de secours" secours />}
        <div>
          <SubmitButton pendingLabel="Préparation…">Afficher dix codes de secours</SubmitButton>
        </div>
      </TantQueRien>
      <CodesDonnes />
    </ActionForm>
  );
}
