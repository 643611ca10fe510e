import { ActionForm } from "@/components/ui/action-form";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { fermerConnexion } from "@/lib/compte/actions";
import { formatConnexion } from "@/lib/compte/labels/compte";
import type { ConnexionLigne } from "@/lib/compte/queries/connexion";

/** The sessions of the account, each to be closed but the one that reads this. */
export function Connexions({ connexions, now }: { connexions: readonly ConnexionLigne[]; now: Date }) {
  const autres = connexions.filter(({ ici }) => !ici).length;
  return (
    <>
      <ul aria-label="Mes connexions" className="flex flex-col border-t border-rule">
        {connexions.map((connexion) => (
          <li
            key={connexion.id}
            className="flex flex-col gap-x-6 gap-y-2 border-b border-rule py-4 sm:flex-row sm:items-center"
          >
            <div className="flex min-w-0 flex-1 flex-col gap-0.5">
              <p className="font-semibold">{appareilOf(connexion)}</p>
              <p className="text-ink-soft">{formatConnexion(connexion, now)}</p>
            </div>
            {connexion.ici ? (
              <StatusBadge tone="active">Cette connexion</StatusBadge>
            ) : (
              <ActionForm action={fermerConnexion} hidden={{ connexionId: connexion.id }}>
                <SubmitButton variant="secondary" aria-label={`Fermer ${appareilOf(connexion)}`}>
                  Fermer
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {autres > 1 ? (
        <ActionForm action={fermerConnexion}>
          <div>
            <SubmitButton variant="secondary">Fermer toutes les autres</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </>
  );
}

const appareilOf = ({ appareil }: ConnexionLigne): string => appareil ?? "Appareil inconnu";
