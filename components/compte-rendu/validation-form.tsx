import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { validateCompteRendu } from "@/lib/compte-rendu/actions";
import { SECTION_LABELS } from "@/lib/compte-rendu/labels";
import type { Relecture } from "@/lib/compte-rendu/queries/redaction";
import type { Section as Partie } from "@/lib/compte-rendu/rules";
import { formatAlerte, optionsAlerte } from "@/lib/levee/labels";
import { champAlerte } from "@/lib/levee/schema";
import { TexteCompteRendu } from "./texte";

type Props = { espace: string; relecture: Relecture };

/** The draft as it will be read, what may identify someone highlighted; one answer a word, then it is validated. */
export function ValidationForm({ espace, relecture }: Props) {
  const { id, version, revision, ecrit, constats, alertes, vide } = relecture;
  const ecrire = `/${espace}/seances/${id}/compte-rendu/ecrire`;
  return (
    <div className="flex flex-col gap-12">
      {vide ? (
        <Notice tone="waiting" title="Les faits ne sont pas encore écrits">
          <p>Le reste peut rester vide.</p>
        </Notice>
      ) : null}
      <TexteCompteRendu
        ecrit={ecrit}
        render={(section, texte) => <TexteVerifie texte={texte} constats={constats[section] ?? []} />}
      />
      <div className="no-print">
        <Section
          title={alertes.length > 0 ? "Avant de valider" : "Valider"}
          lead={
            alertes.length > 0
              ? "Un mot surligné pourrait faire reconnaître quelqu’un. Choisissez pour chacun ce qu’il devient, ou reprenez le texte."
              : undefined
          }
        >
          <ActionForm
            action={validateCompteRendu.bind(null, espace)}
            version={version}
            hidden={{ seanceId: id, revision: String(revision) }}
          >
            <Alertes
              questions={alertes.map((alerte) => ({
                name: champAlerte(alerte.empreinte),
                label: `${SECTION_LABELS[alerte.champ as Partie]} : ${formatAlerte(alerte)}`,
                options: optionsAlerte(alerte),
                ...(alerte.motif ? { defaultValue: alerte.motif } : {}),
              }))}
            />
            <p className="max-w-form">
              Une fois validé, ce texte ne change plus : une correction sera une nouvelle version, et celle-ci
              restera lisible.
            </p>
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton pendingLabel="Validation…">Valider le compte rendu</SubmitButton>
              <LinkButton variant="quiet" href={ecrire}>
                Reprendre le texte
              </LinkButton>
            </div>
          </ActionForm>
        </Section>
      </div>
    </div>
  );
}
