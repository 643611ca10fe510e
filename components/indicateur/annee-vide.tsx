import { EmptyState } from "@/components/ui/empty-state";
import { formatAnneeVide } from "@/lib/indicateur/labels";

/** A year without figures: what will come, and what makes it come. */
export function AnneeVide({ annee, enCours }: { annee: number; enCours: boolean }) {
  return (
    <EmptyState title={formatAnneeVide(annee, enCours)}>
      <p>
        Une séance compte dès qu’elle est notée tenue, avec ses heures réelles et ses présences. La situation
        est alors comptée une fois dans l’année, dans sa délégation ; ses problématiques viennent de la
        demande, ses outils du compte rendu validé.
      </p>
    </EmptyState>
  );
}
