import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitBilan } from "@/lib/bilan/actions";
import { formatChamp, SECTION_LABELS } from "@/lib/bilan/labels";
import type { RelectureBilan } from "@/lib/bilan/queries/redaction";
import { champGroupe, SECTION_CODES } from "@/lib/bilan/rules/plan";
import { listQuestions } from "@/lib/levee/labels";

type Props = { espace: string; relecture: RelectureBilan };

/** The words as they will be read, with one answer for each that may identify someone; then others read them again. */
export function VerificationBilanForm({ espace, relecture: { bilan, manques, constats, alertes } }: Props) {
  const { id, revision, textes, instantane } = bilan;
  const ecrire = `/${espace}/bilans/${id}/ecrire`;
  const champs = [...SECTION_CODES, ...instantane.groupes.map((groupe) => champGroupe(groupe.id))];
  return (
    <div className="flex flex-col gap-12">
      {champs
        .filter((champ) => textes[champ])
        .map((champ) => (
          <Section key={champ} title={formatChamp(champ, instantane.groupes)}>
            <TexteVerifie texte={textes[champ] ?? ""} constats={constats[champ] ?? []} />
          </Section>
        ))}
      <Section title="Donner à relire">
        {manques.length > 0 ? (
          <Notice
            tone="waiting"
            title="Il reste à écrire"
            action={
              <LinkButton variant="secondary" href={ecrire}>
                Reprendre le texte
              </LinkButton>
            }
          >
            <p>{manques.map((section) => SECTION_LABELS[section]).join(" ; ")}.</p>
          </Notice>
        ) : (
          <ActionForm
            action={submitBilan.bind(null, espace)}
            hidden={{ bilanId: id, revision: String(revision) }}
          >
            <Alertes questions={listQuestions(alertes, (champ) => formatChamp(champ, instantane.groupes))} />
            <p className="max-w-form">
              Les responsables le liront tel qu’il sera publié. Ses mots ne changent plus tant qu’il n’est pas
              renvoyé à l’écriture.
            </p>
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton pendingLabel="Envoi…">Donner à relire</SubmitButton>
              <LinkButton variant="quiet" href={ecrire}>
                Reprendre le texte
              </LinkButton>
            </div>
          </ActionForm>
        )}
      </Section>
    </div>
  );
}
