import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Conflict } from "@/components/ui/conflict";
import { FormActions } from "@/components/ui/form-actions";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import * as depot from "@/lib/demande/actions/depot";
import type { EtapeFiche } from "@/lib/demande/queries/brouillon-etape";
import { type EtapeSaisie, etapePrecedente } from "@/lib/demande/rules/etapes";
import { AJour } from "./a-jour";
import { Enregistrement } from "./enregistrement";
import { Etapes } from "./etapes";

type Props = {
  fiche: EtapeFiche;
  espace: string;
  savedAt: string;
  children: ReactNode;
};

const FORM = "etape";

const SAVES = {
  1: depot.saveEtapeCadre,
  2: depot.saveEtapeSituation,
  3: depot.saveEtapePrecautions,
  4: depot.saveEtapeConsentement,
} as const satisfies Record<EtapeSaisie, unknown>;

/** The form of one step: saved while one writes, whatever the button, and usable before any script arrives. */
export function FormulaireEtape({ fiche: { brouillon, faites, etape }, espace, savedAt, children }: Props) {
  const { id, version, statut, redactions, saisie } = brouillon;
  const { modalite } = saisie.cadre;
  const base = `/${espace}/demandes/${id}`;
  const action = SAVES[etape].bind(null, espace);
  const precedente = etapePrecedente(etape, modalite);
  return (
    <AJour key={etape} demandeId={id} version={version}>
      <Etapes
        base={base}
        modalite={modalite}
        courante={etape}
        atteinte={brouillon.etape}
        faites={faites}
        form={FORM}
      />
      <ActionForm
        id={FORM}
        action={action}
        hidden={{ demandeId: id, page: randomUUID(), base: redactions[etape] ?? "" }}
        className="mt-10"
      >
        <Conflict
          field="base"
          title="Deux versions de cette étape"
          keep={{ name: "vers", value: "ecraser", label: "Garder le texte de cette page et continuer" }}
          other={{ href: `${base}/etape/${etape}`, label: "Voir l’autre version (nouvel onglet)" }}
        />
        {children}
        <FormActions
          aside={<Enregistrement action={action} demandeId={id} version={version} savedAt={savedAt} />}
        >
          <SubmitButton name="vers" value="suivant">
            Continuer
          </SubmitButton>
          {precedente ? (
            <SubmitButton name="vers" value={precedente} variant="secondary">
              Revenir
            </SubmitButton>
          ) : null}
          <SubmitButton name="vers" value="quitter" variant="quiet">
            Enregistrer et quitter
          </SubmitButton>
        </FormActions>
      </ActionForm>
      {statut === "BROUILLON" ? (
        <p className="mt-6">
          <LinkButton variant="quiet" href={`${base}/etape/supprimer`}>
            Supprimer ce brouillon
          </LinkButton>
        </p>
      ) : null}
    </AJour>
  );
}
