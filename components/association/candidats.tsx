import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { associateMembre } from "@/lib/association/actions";
import type { Candidat, PageProfessionnels } from "@/lib/association/queries/candidats";

type Props = { espace: string; base: string; page: PageProfessionnels };

/** Looking for a professional of the espace, and proposing; a plain GET form: the search has an address. */
export function Candidats({ espace, base, page: { id, recherche, candidats } }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <form action={base} className="flex max-w-form flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <TextInput
            name="q"
            type="search"
            label="Nom, profession ou structure"
            defaultValue={recherche}
            autoComplete="off"
          />
        </div>
        <Button type="submit">Chercher</Button>
      </form>
      {recherche.length >= 2 && candidats.length === 0 ? (
        <p className="text-ink-soft">
          Personne ne correspond. Seuls les professionnels membres de votre espace peuvent être associés.
        </p>
      ) : null}
      {candidats.length > 0 ? (
        <ul aria-label="Professionnels trouvés" className="flex flex-col border-t border-rule">
          {candidats.map((candidat) => (
            <li
              key={candidat.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
            >
              <CandidatNom candidat={candidat} />
              {candidat.couvert ? (
                <ActionForm
                  action={associateMembre.bind(null, espace)}
                  hidden={{ situationId: id, membreId: candidat.id }}
                >
                  <SubmitButton variant="secondary" aria-label={`Proposer à ${candidat.nom}`}>
                    Proposer
                  </SubmitButton>
                </ActionForm>
              ) : (
                <LinkButton href={`${base}?membre=${candidat.id}`} aria-label={`Proposer à ${candidat.nom}`}>
                  Proposer
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function CandidatNom({ candidat: { nom, profession, structure, couvert } }: { candidat: Candidat }) {
  return (
    <div className="flex flex-col">
      <span className="font-semibold">{nom}</span>
      <span className="text-ink-soft">{[profession, structure].filter(Boolean).join(", ")}</span>
      {couvert ? null : <StatusBadge tone="waiting">L’accord ne le couvre pas</StatusBadge>}
    </div>
  );
}
