import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { inviteMembres } from "@/lib/groupe/actions";
import type { CandidatGroupe, PageMembres } from "@/lib/groupe/queries/candidats";

type Props = { espace: string; base: string; page: PageMembres };

/** Whom to ask: the service first, all at once; then others, by a plain GET form: the search has an address. */
export function Inviter({ espace, base, page }: Props) {
  const { id, structure, service, ailleurs, recherche } = page;
  return (
    <Section
      title="Inviter"
      lead="Chaque personne répond pour elle-même. Tant qu’elle n’a pas accepté, rien du groupe ne lui est montré."
    >
      <div className="flex flex-col gap-8">
        {structure && service.length > 0 ? (
          <InviterForm espace={espace} groupeId={id} label={structure} candidats={service} />
        ) : null}
        <div className="flex flex-col gap-4">
          <form action={base} className="flex max-w-form flex-wrap items-end gap-3">
            <div className="min-w-0 flex-1 basis-64">
              <TextInput
                name="q"
                type="search"
                label={structure ? "Ailleurs : nom, profession ou structure" : "Nom, profession ou structure"}
                defaultValue={recherche}
                autoComplete="off"
              />
            </div>
            <Button type="submit">Chercher</Button>
          </form>
          {recherche.length >= 2 && ailleurs.length === 0 ? (
            <p className="text-ink-soft">
              Personne d’autre ne correspond. Seuls les professionnels membres de votre espace peuvent être
              invités.
            </p>
          ) : null}
          {ailleurs.length > 0 ? (
            <InviterForm espace={espace} groupeId={id} label="Professionnels trouvés" candidats={ailleurs} />
          ) : null}
        </div>
      </div>
    </Section>
  );
}

type FormProps = { espace: string; groupeId: string; label: string; candidats: readonly CandidatGroupe[] };

function InviterForm({ espace, groupeId, label, candidats }: FormProps) {
  return (
    <ActionForm action={inviteMembres.bind(null, espace)} hidden={{ groupeId }} resetOnSuccess>
      <CheckboxGroup
        name="membre"
        label={label}
        columns={2}
        options={candidats.map(({ id: value, nom, profession, structure }) => {
          const help = [profession, structure].filter(Boolean).join(", ");
          return { value, label: nom, ...(help ? { help } : {}) };
        })}
      />
      <div>
        <SubmitButton variant="secondary">Inviter les personnes cochées</SubmitButton>
      </div>
    </ActionForm>
  );
}
