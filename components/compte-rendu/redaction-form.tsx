import { randomUUID } from "node:crypto";
import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Precaution } from "@/components/demande/precaution";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Conflict } from "@/components/ui/conflict";
import { Disclosure } from "@/components/ui/disclosure";
import { DraftSave } from "@/components/ui/draft-save";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveCompteRendu } from "@/lib/compte-rendu/actions";
import { SECTION_AIDES, SECTION_LABELS } from "@/lib/compte-rendu/labels";
import type { Redaction } from "@/lib/compte-rendu/queries/redaction";
import { SECTION_CODES, SECTIONS, type Section } from "@/lib/compte-rendu/rules";
import { formatHeure } from "@/lib/time";

type Props = { espace: string; zone: string; redaction: Redaction };

/** The minutes being written: saved while one writes, checked for anonymity field by field, usable without a script. */
export function RedactionForm({ espace, zone, redaction }: Props) {
  const { id, version, revision, enregistre, ecrit, choix, peut } = redaction;
  const action = saveCompteRendu.bind(null, espace);
  const base = `/${espace}/seances/${id}/compte-rendu`;
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
      {SECTION_CODES.map((section) => (
        <div key={section} className="flex flex-col gap-6">
          {section === "outils" ? (
            <div className="max-w-form">
              <Disclosure summary={SECTION_LABELS.outils} open={ecrit.outils.length > 0}>
                <CheckboxGroup
                  name="outil"
                  label="Cochez ceux qui ont servi pendant la séance"
                  help="Ils comptent dans le bilan une fois le compte rendu validé."
                  optional
                  columns={2}
                  options={choix.map(({ id: value, libelle: label }) => ({ value, label }))}
                  defaultValue={ecrit.outils.map(({ id: valeurId }) => valeurId)}
                />
              </Disclosure>
            </div>
          ) : null}
          <Champ section={section} redaction={redaction} />
        </div>
      ))}
      <Conflict
        field="ecraser"
        title="Deux textes pour ce compte rendu"
        keep={{ name: "ecraser", value: "oui", label: "Garder le texte de cette page" }}
        other={{ href: `${base}/ecrire`, label: "Voir l’autre texte (nouvel onglet)" }}
      />
      <FormActions
        aside={
          <DraftSave
            action={action}
            draft={id}
            revision={revision}
            savedAt={enregistre ? formatHeure(enregistre.le, zone) : undefined}
          />
        }
      >
        {peut.valider ? (
          <SubmitButton name="vers" value="relire">
            Relire pour valider
          </SubmitButton>
        ) : null}
        <SubmitButton name="vers" value="quitter" variant={peut.valider ? "quiet" : "primary"}>
          Enregistrer et quitter
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function Champ({ section, redaction }: { section: Section; redaction: Redaction }) {
  const { ecrit, constats, lieuxPermis } = redaction;
  return (
    <ChampLibre
      name={section}
      label={section === "outils" ? "À propos de ces outils" : SECTION_LABELS[section]}
      help={SECTION_AIDES[section]}
      optional={section !== "faits"}
      maxLength={SECTIONS[section]}
      rows={section === "outils" ? 2 : 5}
      defaultValue={ecrit.textes[section] ?? ""}
      constats={constats[section] ?? []}
      lieuxPermis={lieuxPermis}
    />
  );
}
