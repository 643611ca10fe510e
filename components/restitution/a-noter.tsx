import { titreOf } from "@/components/restitution/choix";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { reportExamen, reportSeance } from "@/lib/restitution/actions";
import type { Restitution } from "@/lib/restitution/queries/parties";
import { isRestitutionDue } from "@/lib/restitution/rules";
import type { Jour } from "@/lib/time";

type Props = { espace: string; restitution: Restitution; aujourdhui: Jour };

/** Once the document was read with the person: the conclusions that wait to be noted as told, séance by séance. */
export function ANoter({ espace, restitution: { id: situationId, seances }, aujourdhui }: Props) {
  const dues = seances.filter(isRestitutionDue);
  if (dues.length === 0) return null;
  return (
    <Section
      title="Une fois le document lu avec la personne"
      lead="Ses conclusions lui sont dues : notez ici le jour où vous les lui avez dites."
    >
      {dues.map(({ id: seanceId, jour, collective }) => (
        <ActionForm
          key={seanceId}
          action={(collective ? reportExamen : reportSeance).bind(null, espace)}
          hidden={collective ? { seanceId, situationId } : { seanceId }}
          className="gap-3"
        >
          <DateInput
            name="restitueeLe"
            label={`${titreOf({ jour, collective })} : dit le`}
            defaultValue={aujourdhui}
            min={jour}
            max={aujourdhui}
          />
          <div>
            <SubmitButton variant="secondary">Noter que c’est dit</SubmitButton>
          </div>
        </ActionForm>
      ))}
    </Section>
  );
}
