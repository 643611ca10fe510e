import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { dismissRemarque, retainRemarque } from "@/lib/protocole/actions";
import type { Projet } from "@/lib/protocole/queries/redaction";
import type { Remarque } from "@/lib/protocole/queries/remarques";

type Props = { espace: string; projet: Projet; remarque: Remarque };

/** One press takes a remark, and its wording with it; or a word sets it aside. */
export function ReponseForms({ espace, projet: { brouillon, lieuxPermis }, remarque }: Props) {
  const { id, auteur, proposition } = remarque;
  return (
    <div className="no-print flex flex-wrap items-start gap-x-6 gap-y-1">
      <ActionForm
        action={retainRemarque.bind(null, espace)}
        hidden={{ remarqueId: id, revision: String(brouillon.revision) }}
        className="gap-2"
      >
        <div>
          <SubmitButton variant="secondary">
            {proposition ? "Retenir cette rédaction" : "Retenir la remarque"}
            <span className="sr-only"> de {auteur}</span>
          </SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={dismissRemarque.bind(null, espace)} hidden={{ remarqueId: id }} className="gap-2">
        <FormDisclosure
          summary={
            <>
              Écarter<span className="sr-only"> la remarque de {auteur}</span>
            </>
          }
        >
          <ChampLibre
            name="mot"
            label="Pourquoi, en un mot"
            optional
            rows={2}
            maxLength={1000}
            lieuxPermis={lieuxPermis}
          />
          <Alertes />
          <div>
            <SubmitButton variant="secondary">Écarter la remarque</SubmitButton>
          </div>
        </FormDisclosure>
      </ActionForm>
    </div>
  );
}
