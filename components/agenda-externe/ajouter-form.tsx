import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { createAgendaExterne } from "@/lib/agenda-externe/actions";

/** The address of one more calendar; it is not shown again. */
export function AjouterForm({ espace, premier }: { espace: string; premier: boolean }) {
  return (
    <ActionForm action={createAgendaExterne.bind(null, espace)} resetOnSuccess>
      <TextInput
        name="adresse"
        label="Adresse de l’agenda"
        help="Elle commence par https:// ou webcal://. C’est une clé : Recul la garde sous scellé et ne l’affiche plus."
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        className="max-w-form"
      />
      <div>
        <SubmitButton variant={premier ? "primary" : "secondary"} pendingLabel="Ajout…">
          Ajouter cet agenda
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
