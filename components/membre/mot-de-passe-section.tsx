import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

/** A provisional password, for someone whom mail does not reach. */
export function MotDePasseSection({ action, membreId }: { action: FormAction; membreId: string }) {
  return (
    <Section
      title="Quand le courriel n’arrive pas"
      lead="Un mot de passe oublié se change depuis la page de connexion. À qui le courriel n’arrive pas, donnez-en un provisoire de vive voix : il sert une fois, dans les sept jours. La personne en est avertie, et ses autres espaces lui redonnent chacun son accès."
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
