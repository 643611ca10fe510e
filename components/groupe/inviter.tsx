import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { inviteMembres } from "@/lib/groupe/actions";
import type { CandidatGroupe, PageMembres } from "@/lib/groupe/queries/candidats";

type Props = { espace: string; base: string; page: PageMembres };

/** Whom to ask: a plain GET search, so that it has an address, then one form for the service and for those found. */
export function Inviter({ espace, base, page }: Props) {
  const { id, structure, service, ailleurs, recherche } = page;
  const listes = [
    { label: structure ?? "", candidats: service },
    { label: "Professionnels trouvés", candidats: ailleurs },
  ].filter(({ candidats }) => candidats.length > 0);
  return (
    <Section
      title="Inviter"
      lead="Chaque personne répond pour elle-même. Tant qu’elle n’a pas accepté, elle n’en voit que le rythme et la prochaine date."
    >
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
      {listes.length > 0 ? (
        <ActionForm action={inviteMembres.bind(null, espace)} hidden={{ groupeId: id }} resetOnSuccess>
          {listes.map(({ label, candidats }) => (
            <CheckboxGroup
              key={label}
              name="membre"
              label={label}
              columns={2}
              options={candidats.map(toOption)}
            />
          ))}
          <SubmitButton variant="secondary">Inviter les personnes cochées</SubmitButton>
        </ActionForm>
      ) : null}
    </Section>
  );
}

function toOption({ id: value, nom, profession, structure }: CandidatGroupe) {
  const help = [profession, structure].filter(Boolean).join(", ");
  return { value, label: nom, ...(help ? { help } : {}) };
}
