import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Admissions as Donnees } from "@/lib/fournisseur/queries";

type Props = { admissions: Donnees; ajouter: FormAction; retirer: FormAction };

/** Whom the identity provider lets in by itself, domain by domain. */
export function Admissions({ admissions: { regles, structures, revendication }, ajouter, retirer }: Props) {
  return (
    <div className="flex flex-col gap-6">
      {regles.length === 0 ? (
        <p className="text-ink-soft">Personne n’entre ainsi : chacun est inscrit par l’administration.</p>
      ) : (
        <ul className="flex flex-col border-t border-rule">
          {regles.map(({ id, domaine, valeur, structure }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
            >
              <div className="min-w-0">
                <p className="font-semibold break-words">@{domaine}</p>
                <p className="text-ink-soft">
                  {[valeur ? `${revendication} : ${valeur}` : null, structure ?? "sans structure"]
                    .filter(Boolean)
                    .join(", ")}
                </p>
              </div>
              <ActionForm action={retirer} hidden={{ domaine, valeur }} className="gap-0">
                <SubmitButton variant="quiet" pendingLabel="Retrait…">
                  Retirer<span className="sr-only"> @{domaine}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="Admettre un domaine">
        <ActionForm action={ajouter} resetOnSuccess>
          <TextInput
            name="domaine"
            label="Domaine des adresses"
            help="Ce qui suit @, comme departement44.fr."
            autoComplete="off"
            spellCheck={false}
          />
          <TextInput
            name="valeur"
            label={`Seulement si « ${revendication} » vaut`}
            help="Pour placer chacun dans sa structure, quand un domaine en réunit plusieurs."
            optional
            autoComplete="off"
          />
          <Select
            name="structureId"
            label="Structure"
            optional
            placeholder="Aucune"
            options={structures.map(({ id, nom }) => ({ value: id, label: nom }))}
          />
          <div>
            <SubmitButton variant="secondary">Admettre ce domaine</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </div>
  );
}
