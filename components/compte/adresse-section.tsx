import { PreuveChamps } from "@/components/facteur/preuve-champs";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { demanderAdresse } from "@/lib/compte/actions";
import type { Preuve } from "@/lib/compte/queries/titulaire";
import { Reconnexion } from "./reconnexion";

/** Another address for the account, to be confirmed from its own mail. Asks for as much as signing in does. */
export function AdresseSection({ preuve }: { preuve: Preuve }) {
  return (
    <Section
      title="Changer d’adresse"
      lead="Un lien part à la nouvelle, qui la confirme. L’ancienne en est avertie, et peut tout annuler pendant sept jours."
    >
      {preuve.fraiche || preuve.code ? (
        <ActionForm action={demanderAdresse} resetOnSuccess>
          <TextInput
            name="email"
            type="email"
            label="Nouvelle adresse"
            autoComplete="email"
            spellCheck={false}
          />
          <PreuveChamps preuve={preuve} />
          <div>
            <SubmitButton variant="secondary">Changer d’adresse</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <Reconnexion suite="/compte" />
      )}
    </Section>
  );
}
