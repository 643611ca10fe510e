import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { restoreModele } from "@/lib/courrier/actions";
import type { SorteCourrier } from "@/prisma/client/enums";

type Props = { espace: string; sorte: SorteCourrier; version: number };

/** Back to the wording that Recul came with. */
export function RetablirForm({ espace, sorte, version }: Props) {
  return (
    <ActionForm action={restoreModele.bind(null, espace)} hidden={{ sorte, lue: String(version) }}>
      <div>
        <SubmitButton variant="quiet">Revenir au texte d’origine</SubmitButton>
      </div>
    </ActionForm>
  );
}
