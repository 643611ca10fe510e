import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { createRemarque } from "@/lib/protocole/actions";
import type { Projet } from "@/lib/protocole/queries/redaction";
import { SECTIONS, type Section } from "@/lib/protocole/rules/sections";

type Props = { espace: string; projet: Projet; section: Section };

const REMARQUE_MAX = 1000;

/** A word on one part of the draft, and the wording one would rather have: it starts from the one that is there. */
export function RemarqueForm({ espace, projet: { brouillon, textes, lieuxPermis }, section }: Props) {
  return (
    <ActionForm
      action={createRemarque.bind(null, espace)}
      hidden={{ protocoleId: brouillon.id, section }}
      resetOnSuccess
      className="max-w-form gap-3"
    >
      <FormDisclosure summary="Faire une remarque">
        <ChampLibre
          name="texte"
          label="Votre remarque"
          optional
          maxLength={REMARQUE_MAX}
          rows={3}
          lieuxPermis={lieuxPermis}
        />
        <ChampLibre
          name="proposition"
          label="La rédaction que vous proposez"
          help="Changez le texte à votre idée. Laissé tel quel, il ne propose rien."
          optional
          maxLength={SECTIONS[section]}
          rows={6}
          defaultValue={textes[section]}
          lieuxPermis={lieuxPermis}
        />
        <Alertes />
        <div>
          <SubmitButton variant="secondary" pendingLabel="Envoi…">
            Transmettre la remarque
          </SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}
