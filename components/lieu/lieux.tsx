import { LieuForm } from "@/components/lieu/lieu-form";
import { Salles } from "@/components/lieu/salles";
import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeLieu, updateLieu } from "@/lib/lieu/actions";
import type { Lieux as Page } from "@/lib/lieu/queries";

type Props = { espace: string; page: Page };

/** The espace's places; each opens to be changed or retired. */
export function Lieux({ espace, page: { lieux, delegations } }: Props) {
  if (lieux.length === 0) return <p className="text-ink-soft">Aucun lieu n’est encore noté.</p>;
  return (
    <div className="border-t border-rule">
      {lieux.map((lieu) => (
        <Disclosure
          key={lieu.id}
          summary={
            <span>
              {lieu.nom}
              <span className="font-normal text-ink-soft">
                {[
                  lieu.adresse,
                  lieu.delegation,
                  formatSalles(lieu.salles),
                  lieu.retire ? "n’est plus proposé" : null,
                ]
                  .filter(Boolean)
                  .map((mot) => `, ${mot}`)
                  .join("")}
              </span>
            </span>
          }
        >
          <LieuForm action={updateLieu.bind(null, espace)} delegations={delegations} lieu={lieu} />
          {lieu.retire ? null : <Salles espace={espace} lieu={lieu} />}
          {lieu.retire ? null : (
            <ActionForm
              action={closeLieu.bind(null, espace)}
              hidden={{ lieuId: lieu.id }}
              className="mt-4 gap-0"
            >
              <div>
                <SubmitButton variant="quiet">Ne plus proposer ce lieu</SubmitButton>
              </div>
            </ActionForm>
          )}
        </Disclosure>
      ))}
    </div>
  );
}

const formatSalles = (salles: readonly unknown[]) =>
  salles.length > 0 ? `${salles.length} ${salles.length > 1 ? "salles" : "salle"}` : null;
