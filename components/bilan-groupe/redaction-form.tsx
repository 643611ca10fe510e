import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveBilan } from "@/lib/bilan-groupe/actions";
import { SECTION_AIDES, SECTION_LABELS } from "@/lib/bilan-groupe/labels";
import type { RedactionBilan } from "@/lib/bilan-groupe/queries/redaction";
import { SECTION_CODES, SECTIONS } from "@/lib/bilan-groupe/rules";

const LIGNES = {
  objectifs: 6,
  composition: 3,
  organisation: 4,
  outils: 3,
  resultats: 10,
  suites: 3,
} as const;

type Props = { espace: string; redaction: RedactionBilan };

/** The words of a group's year, beside its figures. */
export function RedactionBilanForm({ espace, redaction }: Props) {
  const { groupe, annee, version, revision, textes, lieuxPermis } = redaction;
  return (
    <ActionForm
      key={`${version}-${revision}`}
      action={saveBilan.bind(null, espace)}
      version={version}
      hidden={{ groupeId: groupe.id, annee: String(annee), revision: String(revision) }}
      className="gap-8"
    >
      {SECTION_CODES.map((section) => (
        <ChampLibre
          key={section}
          name={section}
          label={SECTION_LABELS[section]}
          help={SECTION_AIDES[section]}
          optional={section !== "objectifs" && section !== "resultats"}
          rows={LIGNES[section]}
          maxLength={SECTIONS[section]}
          defaultValue={textes[section]}
          lieuxPermis={lieuxPermis}
        />
      ))}
      <FormActions>
        <SubmitButton>Enregistrer le bilan</SubmitButton>
        <LinkButton variant="quiet" href={`/${espace}/groupes/${groupe.id}/bilan?annee=${annee}`}>
          Revenir sans enregistrer
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
