import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { donnerSecours } from "@/lib/facteur/actions";

/** A recovery code instead of the telephone's, and what remains to those who have none. */
export function SecoursForm({ suite }: { suite: string }) {
  return (
    <ActionForm action={donnerSecours} hidden={{ suite }}>
      <TextInput
        name="secours"
        label="Un de vos codes de secours"
        help="Comme ABCDE-12345. Il sert une fois. Si vous n’en avez plus, la personne qui administre votre espace peut vous redonner l’accès."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        className="max-w-64 tracking-wider tabular-nums"
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel="Vérification…">
          Entrer avec ce code de secours
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
