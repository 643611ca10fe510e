import type { ReactNode } from "react";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Relecture } from "@/lib/compte-rendu/queries/redaction";
import { listQuestions } from "@/lib/levee/labels";

type Props = {
  espace: string;
  relecture: Pick<Relecture, "id" | "version" | "revision" | "alertes">;
  action: FormAction;
  /** Which text holds a word to answer for. */
  formatChamp: (champ: string) => string;
  /** Who reads it. */
  suite?: string;
  /** The draft as it will be read. */
  children: ReactNode;
};

/** Around a draft that is read again: one answer a word that may identify someone, then it is validated. */
export function ValidationCadre({ espace, relecture, action, formatChamp, suite, children }: Props) {
  const { id, version, revision, alertes } = relecture;
  return (
    <div className="flex flex-col gap-12">
      {children}
      <div className="no-print">
        <Section
          title={alertes.length > 0 ? "Avant de valider" : "Valider"}
          lead={
            alertes.length > 0
              ? "Un mot surligné pourrait faire reconnaître quelqu’un. Choisissez pour chacun ce qu’il devient, ou reprenez le texte."
              : undefined
          }
        >
          <ActionForm action={action} version={version} hidden={{ seanceId: id, revision: String(revision) }}>
            <Alertes questions={listQuestions(alertes, formatChamp)} />
            <p className="max-w-form">
              Une fois validé, ce texte ne change plus : une correction sera une nouvelle version, et celle-ci
              restera lisible. {suite}
            </p>
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton pendingLabel="Validation…">Valider le compte rendu</SubmitButton>
              <LinkButton variant="quiet" href={`/${espace}/seances/${id}/compte-rendu/ecrire`}>
                Reprendre le texte
              </LinkButton>
            </div>
          </ActionForm>
        </Section>
      </div>
    </div>
  );
}
