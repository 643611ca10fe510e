import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { validateBilan } from "@/lib/bilan-groupe/actions";
import { SECTION_LABELS } from "@/lib/bilan-groupe/labels";
import type { RelectureBilan } from "@/lib/bilan-groupe/queries/redaction";
import type { SectionBilan } from "@/lib/bilan-groupe/rules";
import { listQuestions } from "@/lib/levee/labels";
import { TexteBilan } from "./texte-bilan";

type Props = { espace: string; relecture: RelectureBilan };

/** The bilan as it will be read, with one answer for each word that may identify someone; then it is validated. */
export function ValidationBilanForm({ espace, relecture }: Props) {
  const { bilan, version, revision, constats, alertes } = relecture;
  const { groupe, annee, brouillon } = bilan;
  return (
    <div className="flex flex-col gap-12">
      <TexteBilan
        textes={brouillon?.textes ?? {}}
        render={(section, texte) => <TexteVerifie texte={texte} constats={constats[section] ?? []} />}
      />
      <Section title={alertes.length > 0 ? "Avant de valider" : "Valider"}>
        <ActionForm
          action={validateBilan.bind(null, espace)}
          version={version}
          hidden={{ groupeId: groupe.id, annee: String(annee), revision: String(revision) }}
        >
          <Alertes questions={listQuestions(alertes, (champ) => SECTION_LABELS[champ as SectionBilan])} />
          <p className="max-w-form">
            Une fois validé, ce bilan ne change plus, ses chiffres non plus : une correction sera une nouvelle
            version. Les membres du groupe sont prévenus, et leurs avis ne sont plus recueillis.
          </p>
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton pendingLabel="Validation…">Valider le bilan</SubmitButton>
            <LinkButton variant="quiet" href={`/${espace}/groupes/${groupe.id}/bilan/ecrire?annee=${annee}`}>
              Reprendre le texte
            </LinkButton>
          </div>
        </ActionForm>
      </Section>
    </div>
  );
}
