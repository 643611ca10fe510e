import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { remindProtocole } from "@/lib/protocole/actions";
import { formatAcceptations } from "@/lib/protocole/labels/etat";
import type { ProtocolePage } from "@/lib/protocole/queries/protocole";
import type { Accepteur } from "@/lib/protocole/rules/acceptation";
import { formatJourLong, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; page: ProtocolePage };

/** Who accepted which version and when, who has still to; and for who keeps the appointments, one press to ask again. */
export function Acceptations({ espace, zone, page: { enVigueur, acceptation, peut } }: Props) {
  if (!enVigueur?.aAccepter) return null;
  const { accepteurs, manquants } = acceptation;
  return (
    <Section title="Acceptations" lead={formatAcceptations(acceptation)}>
      <ul className="flex flex-col gap-3 text-14">
        {accepteurs.map((accepteur) => (
          <li key={accepteur.membreId} className="flex flex-col">
            <span className="font-semibold">{accepteur.nom}</span>
            {accepteur.structure ? <span className="text-ink-soft">{accepteur.structure}</span> : null}
            <EtatAccepteur accepteur={accepteur} version={enVigueur.version} zone={zone} />
          </li>
        ))}
      </ul>
      {peut.relancer && manquants.length > 0 ? (
        <ActionForm
          action={remindProtocole.bind(null, espace)}
          hidden={{ protocoleId: enVigueur.id }}
          className="no-print gap-2"
        >
          <div>
            <SubmitButton variant="secondary" pendingLabel="Envoi…">
              Rappeler à {manquants.length > 1 ? `ces ${manquants.length} personnes` : "cette personne"}
            </SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </Section>
  );
}

type EtatProps = { accepteur: Accepteur; version: number; zone: string };

function EtatAccepteur({ accepteur: { accepte }, version, zone }: EtatProps) {
  const jour = accepte ? formatJourLong(jourOf(accepte.le, zone)) : "";
  if (accepte?.version === version)
    return (
      <StatusBadge tone="done" className="whitespace-normal">
        Version {version}, le {jour}
      </StatusBadge>
    );
  return (
    <>
      <StatusBadge tone="waiting">À accepter</StatusBadge>
      {accepte ? (
        <span className="text-ink-soft">
          Avait accepté la version {accepte.version} le {jour}
        </span>
      ) : null}
    </>
  );
}
