import { Notice } from "@/components/ui/notice";
import type { Brouillon } from "@/lib/demande/queries/brouillon";

/** Whose word the part on the agreement is: what the secretariat was told, until its author makes it theirs. */
export function AccordNote({ brouillon }: { brouillon: Brouillon }) {
  const { auteur, noteePar, mienne, saisie } = brouillon;
  if (noteePar === null) return null;
  if (!mienne)
    return (
      <Notice title={`C’est ${auteur.nom} qui déclare l’accord`} className="max-w-form">
        <p>Notez ici ce qui vous est dit. Rien n’en sera retenu avant que {auteur.nom} l’ait confirmé.</p>
      </Notice>
    );
  if (!saisie.consentementAConfirmer) return null;
  return (
    <Notice tone="waiting" title="À confirmer par vous" className="max-w-form">
      <p>
        {noteePar} a noté ce que vous lui avez dit. L’accord de la personne, c’est vous qui le déclarez :
        relisez, corrigez, puis « Continuer » le confirme.
      </p>
    </Notice>
  );
}
