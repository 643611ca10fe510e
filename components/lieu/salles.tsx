import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { closeSalle, createSalle } from "@/lib/lieu/actions";
import { formatSalle } from "@/lib/lieu/labels";
import type { LieuLigne } from "@/lib/lieu/queries";

type Props = { espace: string; lieu: LieuLigne };

/** The rooms of a place, and one more. */
export function Salles({ espace, lieu }: Props) {
  return (
    <section aria-label={`Salles de ${lieu.nom}`} className="mt-8 flex flex-col gap-3">
      <h3 className="font-semibold">Salles</h3>
      {lieu.salles.length > 0 ? (
        <ul className="flex flex-col border-b border-rule">
          {lieu.salles.map((salle) => (
            <li
              key={salle.id}
              className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule"
            >
              <span className="py-2.5">{formatSalle(salle)}</span>
              <ActionForm
                action={closeSalle.bind(null, espace)}
                hidden={{ salleId: salle.id }}
                className="gap-0"
              >
                <SubmitButton variant="quiet" pendingLabel="Retrait…">
                  Retirer<span className="sr-only"> {salle.nom}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      ) : null}
      <ActionForm action={createSalle.bind(null, espace)} hidden={{ lieuId: lieu.id }} resetOnSuccess>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <TextInput name="nom" label="Nom de la salle" />
          <TextInput name="capacite" label="Places" optional inputMode="numeric" className="max-w-24" />
        </div>
        <div>
          <SubmitButton variant="secondary">Ajouter cette salle</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
