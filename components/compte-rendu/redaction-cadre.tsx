import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { Precaution } from "@/components/demande/precaution";
import { ActionForm } from "@/components/ui/action-form";
import { Conflict } from "@/components/ui/conflict";
import { DraftSave } from "@/components/ui/draft-save";
import { FormActions } from "@/components/ui/form-actions";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Redaction } from "@/lib/compte-rendu/queries/redaction";
import { formatHeure, formatJour, jourOf } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  redaction: Pick<Redaction, "id" | "version" | "revision" | "enregistre" | "intervenant" | "peut">;
  action: FormAction;
  children: ReactNode;
};

/** Around the texts of minutes being written: saved while one writes, usable without a script. */
export function RedactionCadre({ espace, zone, redaction, action, children }: Props) {
  const { id, version, revision, enregistre, intervenant, peut } = redaction;
  return (
    <ActionForm
      key={`${version}-${revision}`}
      action={action}
      version={version}
      hidden={{ seanceId: id, revision: String(revision), page: randomUUID() }}
      className="gap-9"
    >
      <div className="flex max-w-form flex-col gap-4">
        <Precaution code="presence" />
        <Precaution code="jugement" />
      </div>
      {children}
      <Conflict
        field="ecraser"
        title="Deux textes pour ce compte rendu"
        keep={{ name: "ecraser", value: "oui", label: "Garder le texte de cette page" }}
        other={{
          href: `/${espace}/seances/${id}/compte-rendu/ecrire`,
          label: "Voir l’autre texte (nouvel onglet)",
        }}
      />
      <FormActions
        aside={
          <DraftSave
            action={action}
            draft={id}
            revision={revision}
            {...(enregistre && {
              savedOn: formatJour(jourOf(enregistre.le, zone)),
              savedAt: formatHeure(enregistre.le, zone),
            })}
          />
        }
      >
        {peut.valider ? (
          <SubmitButton name="vers" value="relire">
            Relire pour valider
          </SubmitButton>
        ) : (
          <SubmitButton name="vers" value="transmettre">
            Transmettre à {intervenant}
          </SubmitButton>
        )}
        <SubmitButton name="vers" value="quitter" variant={peut.valider ? "quiet" : "secondary"}>
          Enregistrer et quitter
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
