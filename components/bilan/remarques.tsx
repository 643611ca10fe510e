import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { createRemarque } from "@/lib/bilan/actions";
import { SECTION_LABELS } from "@/lib/bilan/labels";
import type { RemarqueBilan } from "@/lib/bilan/queries/remarques";
import { type PartieBilan, REMARQUE_MAX } from "@/lib/bilan/rules/plan";
import { RemarqueVue } from "./remarque-vue";

type Props = {
  espace: string;
  zone: string;
  bilanId: string;
  section: PartieBilan;
  remarques: readonly RemarqueBilan[];
};

/** What those who write and read a bilan say of one part of it, and a word to add: never published. */
export function Remarques({ espace, zone, bilanId, section, remarques }: Props) {
  const siennes = remarques.filter((remarque) => remarque.section === section);
  const titre = SECTION_LABELS[section];
  return (
    <div id={`remarques-${section}`} className="no-print mt-6 flex scroll-mt-24 flex-col gap-4">
      {siennes.length > 0 ? (
        <ul aria-label={`Remarques : ${titre}`} className="flex flex-col gap-4">
          {siennes.map((remarque) => (
            <RemarqueVue key={remarque.id} espace={espace} zone={zone} remarque={remarque} />
          ))}
        </ul>
      ) : null}
      <ActionForm
        action={createRemarque.bind(null, espace)}
        hidden={{ bilanId, section }}
        resetOnSuccess
        className="max-w-form gap-3"
      >
        <FormDisclosure
          summary={
            <>
              Faire une remarque<span className="sr-only"> : {titre}</span>
            </>
          }
        >
          <ChampLibre
            name="texte"
            label="Votre remarque"
            help="Lue par qui écrit et relit ce bilan. Elle s’efface quand il est publié."
            rows={3}
            maxLength={REMARQUE_MAX}
          />
          <Alertes />
          <div>
            <SubmitButton variant="secondary">Ajouter la remarque</SubmitButton>
          </div>
        </FormDisclosure>
      </ActionForm>
    </div>
  );
}
