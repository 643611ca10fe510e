import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { prepareCourrier } from "@/lib/courrier/actions";
import { formatPersonnes } from "@/lib/courrier/labels/phrases";
import { SORTE_COURRIER_AIDES, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { SorteAPreparer } from "@/lib/courrier/queries/seance";

type Props = {
  espace: string;
  seanceId: string;
  code: string;
  preparation: SorteAPreparer;
  principal: boolean;
};

/** One kind of letter: one press makes it for everyone it is for; folded, the choice of some of them. */
export function Preparer({ espace, seanceId, code, preparation, principal }: Props) {
  const { sorte, destinataires, deja } = preparation;
  const label = SORTE_COURRIER_LABELS[sorte];
  const nombre = destinataires.length;
  const qui = nombre === 1 ? destinataires[0]?.prenom : `les ${formatPersonnes(nombre)}`;
  const geste = `Préparer pour ${qui}`;
  return (
    <Section title={label} lead={SORTE_COURRIER_AIDES[sorte]}>
      {nombre === 0 ? (
        <p className="text-ink-soft">Personne n’est concerné dans la liste de cette séance.</p>
      ) : (
        <ActionForm
          action={prepareCourrier.bind(null, espace)}
          hidden={{ seanceId, sorte }}
          className="max-w-form gap-2"
        >
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <SubmitButton
              variant={principal ? "primary" : "secondary"}
              pendingLabel="Préparation…"
              aria-label={`${geste} : ${label.toLowerCase()}`}
            >
              {geste}
            </SubmitButton>
            {deja > 0 ? (
              <a href={`/${espace}/courriers?sorte=${sorte}&code=${code}`} className="link text-14">
                {deja === nombre ? "Déjà préparée" : `Déjà préparée pour ${formatPersonnes(deja)}`}
              </a>
            ) : null}
          </div>
          <FormDisclosure summary="Choisir les personnes">
            <CheckboxGroup
              name="destinataire"
              label={`${label} : pour qui ?`}
              options={destinataires.map(({ membreId, prenom, nom, structure }) => ({
                value: membreId,
                label: `${prenom} ${nom}`,
                help: structure ?? undefined,
              }))}
              defaultValue={destinataires.map(({ membreId }) => membreId)}
            />
          </FormDisclosure>
        </ActionForm>
      )}
    </Section>
  );
}
