import { MomentTenu } from "@/components/seance/moment-tenu";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Question } from "@/components/ui/question";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatFonction } from "@/lib/personne-exterieure/labels";
import { holdSeance } from "@/lib/seance/actions";
import { ETAT_PRESENCE_LABELS } from "@/lib/seance/labels/presence";
import type { Tenue } from "@/lib/seance/queries/tenue";
import { ETATS_CONSTATES, presenceAttendue } from "@/lib/seance/rules/presence";

type Props = { espace: string; zone: string; page: Tenue };

/** What really took place: hours, preparation, who was there. Starts from what was planned. */
export function HoldForm({ espace, zone, page: { seance, examens } }: Props) {
  const { prevu, participants, exterieures } = seance;
  const venus = [
    ...participants.map(({ membreId: id, nom, structure: qui, etat }) => ({ id, nom, qui, etat })),
    ...exterieures.map(({ id, prenom, nom, etat, ...personne }) => ({
      ...{ id, nom: `${prenom} ${nom}`, qui: formatFonction(personne), etat },
    })),
  ];
  return (
    <ActionForm
      action={holdSeance.bind(null, espace)}
      version={seance.version}
      hidden={{ seanceId: seance.id }}
      className="gap-10"
    >
      <MomentTenu
        debut={prevu.debut}
        fin={prevu.fin}
        preparationMinutes={prevu.avantMinutes + prevu.apresMinutes}
        zone={zone}
      />
      <Question section legend="Qui était là ?">
        {venus.map(({ id, nom, qui, etat }) => (
          <Select
            key={id}
            name={`presence-${id}`}
            label={nom}
            help={qui ?? undefined}
            className="max-w-60"
            defaultValue={presenceAttendue(etat)}
            options={ETATS_CONSTATES.map((code) => ({ value: code, label: ETAT_PRESENCE_LABELS[code] }))}
          />
        ))}
      </Question>
      {examens.length > 0 ? (
        <CheckboxGroup
          name="travaillee"
          label="Quelles situations ont été travaillées ?"
          help="Chacune sous son propre accord. Celles qui ne l’ont pas été peuvent revenir à une autre séance."
          defaultValue={examens.map(({ situationId }) => situationId)}
          options={examens.map(({ situationId, code }) => ({
            value: situationId,
            label: `Situation ${code}`,
          }))}
        />
      ) : null}
      <div>
        <SubmitButton>Noter la séance tenue</SubmitButton>
      </div>
    </ActionForm>
  );
}
