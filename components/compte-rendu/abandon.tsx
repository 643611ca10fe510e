import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { discardCorrection } from "@/lib/compte-rendu/actions";

type Props = { espace: string; seanceId: string; correction: { version: number; revision: number } };

/** A correction that is being written, given up as it was when the page opened. */
export function Abandon({ espace, seanceId, correction: { version, revision } }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold text-sea underline underline-offset-4">
        Abandonner la correction
      </summary>
      <ActionForm
        action={discardCorrection.bind(null, espace)}
        version={version}
        hidden={{ seanceId, revision: String(revision) }}
        className="max-w-form gap-3 pb-3"
      >
        <p>Le texte de cette correction est effacé. La version {version - 1} reste celle qui se lit.</p>
        <div>
          <SubmitButton variant="secondary">Abandonner la correction</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
