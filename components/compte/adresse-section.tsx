import { PreuveChamps } from "@/components/facteur/preuve-champs";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { demanderAdresse, renoncerAdresse } from "@/lib/compte/actions";
import type { Preuve } from "@/lib/compte/queries/titulaire";
import { Reconnexion } from "./reconnexion";

type Props = {
  preuve: Preuve;
  /** The address that was asked for and is not confirmed yet. */
  attendue: string | null;
};

/** Another address for the account, to be confirmed from its own mail. Asks for as much as signing in does. */
export function AdresseSection({ preuve, attendue }: Props) {
  return (
    <Section
      title="Changer d’adresse"
      lead="Un lien part à la nouvelle, qui la confirme. L’ancienne en est avertie, et peut tout annuler pendant sept jours."
    >
      {attendue ? (
        <Notice
          tone="waiting"
          title={
            <span className="break-words">
              En attente de confirmation : <span className="break-all">{attendue}</span>
            </span>
          }
        >
          <p>Le lien reçu à cette adresse la confirme, dans les vingt-quatre heures.</p>
          <ActionForm action={renoncerAdresse}>
            <div>
              <SubmitButton
                variant="secondary"
                pendingLabel="Annulation…"
                aria-label="Annuler ce changement d’adresse"
              >
                Annuler
              </SubmitButton>
            </div>
          </ActionForm>
        </Notice>
      ) : null}
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
