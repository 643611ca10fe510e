import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { discardProtocole } from "@/lib/protocole/actions";

type Props = { espace: string; brouillon: { id: string; version: number; revision: number } };

/** A draft given up as it was when the page opened. */
export function Abandon({ espace, brouillon: { id, version, revision } }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold text-sea underline underline-offset-4">
        Abandonner ce projet
      </summary>
      <ActionForm
        action={discardProtocole.bind(null, espace)}
        hidden={{ protocoleId: id, revision: String(revision) }}
        className="max-w-form gap-3 pb-3"
      >
        <p>
          Le texte de ce projet et les remarques sont effacés.
          {version > 1 ? ` La version ${version - 1} reste en vigueur.` : ""}
        </p>
        <div>
          <SubmitButton variant="secondary">Abandonner le projet</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
