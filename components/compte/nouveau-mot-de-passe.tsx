import { TextInput } from "@/components/ui/text-input";

/** A new password, typed twice. */
export function NouveauMotDePasse({ help }: { help: string }) {
  return (
    <>
      <TextInput
        name="nouveau"
        type="password"
        label="Nouveau mot de passe"
        help={help}
        autoComplete="new-password"
      />
      <TextInput
        name="confirmation"
        type="password"
        label="Le même, encore une fois"
        autoComplete="new-password"
      />
    </>
  );
}
