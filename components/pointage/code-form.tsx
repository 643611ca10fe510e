import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { attendParCode } from "@/lib/pointage/actions";

/** For who has no camera: the code of the room's screen. */
export function CodeForm({ espace }: { espace: string }) {
  return (
    <ActionForm action={attendParCode.bind(null, espace)}>
      <TextInput
        name="code"
        label="Le code qui est à l’écran"
        help="Six lettres et chiffres. Il change toutes les minutes."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        className="max-w-60 text-22 tracking-widest uppercase"
      />
      <div>
        <SubmitButton>Noter ma présence</SubmitButton>
      </div>
    </ActionForm>
  );
}
