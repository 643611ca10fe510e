import { Endroit } from "@/components/lieu/endroit";
import { CriteresForm } from "@/components/seance/criteres-form";
import { PropositionsForm } from "@/components/seance/propositions-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import type { Planification } from "@/lib/seance/queries/planification";

type Props = { espace: string; zone: string; page: Planification };

/** What dates are looked for with, then the dates; already chosen only where the series is still to be made. */
export function DatesProposees({ espace, zone, page }: Props) {
  const { sujet, propositions, choisis, semaineSupposee, suffisante, endroit, moment } = page;
  return (
    <div className="flex flex-col gap-6">
      <CriteresForm zone={zone} page={page} />
      {endroit && moment ? (
        <Endroit
          endroit={endroit}
          quand={formatCreneau(moment, zone)}
          attendues={choisis.participants.length + 1}
        />
      ) : null}
      {semaineSupposee ? (
        <Notice title="La semaine de l’intervenant·e n’est pas renseignée">
          <p>Les dates supposent une semaine ordinaire, du lundi au vendredi de 9 h à 18 h.</p>
        </Notice>
      ) : null}
      {propositions.length > 0 ? (
        <PropositionsForm
          key={propositions.map(({ cible, creneaux }) => creneaux[0]?.valeur ?? cible).join()}
          espace={espace}
          zone={zone}
          sujet={sujet}
          participants={choisis.participants}
          propositions={propositions}
          endroit={endroit}
          choisies={!suffisante}
        />
      ) : (
        <EmptyState title="Le protocole n’appelle pas d’autre séance.">
          Le nombre de séances ou la date de fin est atteint. Vous pouvez choisir une date à la main, ou
          modifier le protocole.
        </EmptyState>
      )}
    </div>
  );
}
