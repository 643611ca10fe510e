import { EtatConsentementBadge } from "@/components/consentement/etat-badge";
import { DescriptionList } from "@/components/ui/description-list";
import { MANQUE_LABELS } from "@/lib/demande/labels/decision";
import { MODALITE_LABELS } from "@/lib/demande/labels/reponses";
import type { DemandeFiche } from "@/lib/demande/queries/demande";

/** The administrative part, in the margin: who, where, and what is missing. */
export function FicheMarge({ demande }: { demande: DemandeFiche }) {
  const {
    code,
    situationCode,
    auteur,
    modalite,
    delegation,
    territoire,
    structure,
    intervenant,
    consentement,
    manques,
    saisiePar,
    deposeLe,
  } = demande;
  return (
    <>
      <DescriptionList
        stacked
        items={[
          ...(situationCode ? [{ term: "Situation", value: situationCode }] : []),
          { term: "Demande", value: code },
          {
            term: deposeLe ? "Déposée par" : "Demandée par",
            value: (
              <>
                {auteur.nom}
                {auteur.profession ? <span className="block text-ink-soft">{auteur.profession}</span> : null}
              </>
            ),
          },
          ...(saisiePar ? [{ term: "Notée par", value: saisiePar }] : []),
          { term: "Structure", value: structure ?? auteur.structure },
          { term: "Délégation", value: [delegation, territoire].filter(Boolean).join(", ") || null },
          { term: "Modalité", value: MODALITE_LABELS[modalite] },
          ...(intervenant ? [{ term: "Intervenant·e", value: intervenant }] : []),
          ...(consentement
            ? [{ term: "Accord de la personne", value: <EtatConsentementBadge etat={consentement} /> }]
            : []),
        ]}
      />
      {manques.length > 0 ? (
        <div className="flex flex-col gap-2">
          <h2 className="font-semibold">À regarder avant de répondre</h2>
          <ul className="flex flex-col gap-1">
            {manques.map((manque) => (
              <li key={manque}>{MANQUE_LABELS[manque]}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
