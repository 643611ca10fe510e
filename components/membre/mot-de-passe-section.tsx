import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

type Props = { action: FormAction; membreId: string; courriel: boolean };

/** A provisional password, for someone whom mail does not reach. */
export function MotDePasseSection({ action, membreId, courriel }: Props) {
  return (
    <Section
      title={courriel ? "Quand le courriel n’arrive pas" : "Donner un mot de passe provisoire"}
      lead={`${courriel ? "Un mot de passe oublié se change depuis la page de connexion. À qui le courriel n’arrive pas, donnez-en un provisoire de vive voix" : "De vive voix, à la personne elle-même"} : il sert une fois, dans les sept jours, et elle choisit le sien en entrant. Ses connexions se ferment, et ses autres espaces lui redonnent chacun son accès.`}
    >
      <ActionForm action={action} hidden={{ membreId }} resetOnSuccess>
        <TextInput
          name="motDePasse"
          label="Mot de passe provisoire"
          help="Au moins 12 caractères."
          autoComplete="off"
        />
        <div>
          <SubmitButton variant="secondary">Donner ce mot de passe</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
