import { TextInput } from "@/components/ui/text-input";
import type { Preuve } from "@/lib/compte/queries/titulaire";
import { CodeInput } from "./code-input";

/** What proves again that one is the account's: whichever of the two is asked. */
export function PreuveChamps({ preuve: { motDePasse, code } }: { preuve: Preuve }) {
  return (
    <>
      {motDePasse ? (
        <TextInput
          name="motDePasse"
          type="password"
          label="Votre mot de passe"
          autoComplete="current-password"
        />
      ) : null}
      {code ? <CodeInput label="Code du téléphone, ou code de secours" secours /> : null}
    </>
  );
}
