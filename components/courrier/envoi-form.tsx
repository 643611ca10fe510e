import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { sendCourrier } from "@/lib/courrier/actions";
import { formatDepart, formatEnvoi } from "@/lib/courrier/labels/phrases";
import { MOYEN_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { CourrierDetail } from "@/lib/courrier/queries/courrier";
import type { Jour } from "@/lib/time";

type Props = { espace: string; courrier: CourrierDetail; aujourdhui: Jour };

/** Noting that the letters are on their way; once they all are, what was noted, and a way to correct it. */
export function EnvoiForm({ espace, courrier: { id, destinataires, suivant }, aujourdhui }: Props) {
  const restants = destinataires.filter(({ envoi }) => envoi === null);
  const champs = (
    <>
      <CheckboxGroup
        name="destinataire"
        label="Pour qui ?"
        options={destinataires.map(({ membreId, nom, structure, envoi }) => ({
          value: membreId,
          label: nom,
          help: envoi ? formatEnvoi(envoi) : (structure ?? undefined),
        }))}
        defaultValue={restants.map(({ membreId }) => membreId)}
      />
      <RadioGroup
        name="moyen"
        label="Comment ?"
        options={Object.entries(MOYEN_COURRIER_LABELS).map(([value, label]) => ({ value, label }))}
      />
      <DateInput name="envoyeLe" label="Quel jour ?" defaultValue={aujourdhui} max={aujourdhui} />
      <div>
        <SubmitButton variant="secondary">Noter l’envoi</SubmitButton>
      </div>
    </>
  );
  if (restants.length > 0)
    return (
      <ActionForm action={sendCourrier.bind(null, espace)} hidden={{ courrierId: id }}>
        {champs}
      </ActionForm>
    );
  return (
    <div className="flex max-w-form flex-col gap-2">
      <StatusBadge tone="done" wrap>
        {formatDepart(destinataires)}
      </StatusBadge>
      {suivant ? (
        <div>
          <LinkButton variant="primary" href={`/${espace}/courriers/${suivant.id}`}>
            Courrier suivant ({suivant.reste})
          </LinkButton>
        </div>
      ) : null}
      <ul className="flex flex-col border-t border-rule">
        {destinataires.map(({ membreId, nom, envoi }) => (
          <li key={membreId} className="flex flex-col border-b border-rule py-2.5">
            <span className="font-semibold">{nom}</span>
            <span className="text-14 text-ink-soft">{envoi ? formatEnvoi(envoi) : null}</span>
          </li>
        ))}
      </ul>
      <ActionForm action={sendCourrier.bind(null, espace)} hidden={{ courrierId: id }}>
        <FormDisclosure summary="Corriger ce qui est noté">{champs}</FormDisclosure>
      </ActionForm>
    </div>
  );
}
