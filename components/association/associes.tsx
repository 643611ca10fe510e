import { ActionForm } from "@/components/ui/action-form";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeAssociation } from "@/lib/association/actions";
import { STATUT_ASSOCIATION_LABELS, STATUT_ASSOCIATION_TONS } from "@/lib/association/labels";
import type { AssociationLigne } from "@/lib/association/queries/associations";

type Props = { espace: string; associations: readonly AssociationLigne[] };

/** Who was asked, who takes part, who left. */
export function Associes({ espace, associations }: Props) {
  if (associations.length === 0)
    return <p className="text-ink-soft">Personne d’autre n’a encore été associé à ce travail.</p>;
  return (
    <ul className="flex flex-col border-t border-rule">
      {associations.map(({ id, nom, profession, structure, statut }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
        >
          <div className="flex min-w-0 flex-1 basis-56 flex-col">
            <span className="font-semibold">{nom}</span>
            <span className="text-ink-soft">{[profession, structure].filter(Boolean).join(", ")}</span>
          </div>
          <StatusBadge tone={STATUT_ASSOCIATION_TONS[statut]}>
            {STATUT_ASSOCIATION_LABELS[statut]}
          </StatusBadge>
          {statut === "PROPOSEE" || statut === "ACCEPTEE" ? (
            <details className="w-full sm:w-auto sm:basis-full">
              <summary className="inline-flex min-h-11 items-center font-semibold text-sea underline underline-offset-4">
                {GESTES[statut]}
                <span className="sr-only">, {nom}</span>
              </summary>
              <ActionForm
                action={closeAssociation.bind(null, espace)}
                hidden={{ associationId: id }}
                className="max-w-form gap-3 pb-3"
              >
                <p>{EFFETS[statut]}</p>
                <div>
                  <SubmitButton variant="secondary">{GESTES[statut]}</SubmitButton>
                </div>
              </ActionForm>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const GESTES = { PROPOSEE: "Reprendre la proposition", ACCEPTEE: "Mettre fin" } as const;

const EFFETS = {
  PROPOSEE: "La personne ne pourra plus y répondre. Rien de la situation ne lui a été montré.",
  ACCEPTEE:
    "La situation ne lui est plus ouverte, et il ou elle n’est plus attendu·e aux séances à venir. Sa participation passée reste notée.",
} as const;
