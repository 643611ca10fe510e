import { TexteVerifie } from "@/components/anonymisation/texte-verifie";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { listQuestions } from "@/lib/levee/labels";
import { publishProtocole } from "@/lib/protocole/actions";
import { cheminProtocole, nomDuSujet } from "@/lib/protocole/labels/etat";
import { SECTION_LABELS } from "@/lib/protocole/labels/sections";
import type { Relecture } from "@/lib/protocole/queries/redaction";
import type { Section as Partie } from "@/lib/protocole/rules/sections";
import { Obstacles } from "./obstacles";
import { ProtocoleTexte } from "./texte";

type Props = { espace: string; relecture: Relecture };

/** The draft as it will be read, what may identify someone highlighted; then it is shown, or published. */
export function RelectureView({ espace, relecture }: Props) {
  const { sujet, brouillon, textes, constats, alertes, manques, ouvertes, peut } = relecture;
  const base = `/${espace}${cheminProtocole(sujet)}`;
  // Spoken of first, published next: what is not ready for the one is never the first button.
  const pret = peut.publier && brouillon.proposeLe !== null && manques.length === 0 && ouvertes === 0;
  const publier = peut.publier ? (
    <SubmitButton
      key="publier"
      name="pour"
      value="acceptation"
      variant={pret ? "primary" : "secondary"}
      pendingLabel="Publication…"
    >
      Publier la version {brouillon.version}
    </SubmitButton>
  ) : null;
  const soumettre = (
    <SubmitButton
      key="soumettre"
      name="pour"
      value="remarques"
      variant={brouillon.proposeLe ? "secondary" : "primary"}
      pendingLabel="Envoi…"
    >
      {brouillon.proposeLe ? "Soumettre de nouveau à remarques" : "Soumettre à remarques"}
    </SubmitButton>
  );
  return (
    <>
      <PageHeader
        back={{ href: `${base}/ecrire`, label: "Le texte" }}
        title={`Relire le projet de version ${brouillon.version}`}
        state={`${nomDuSujet(relecture)}. Écrit par ${brouillon.modifiePar}.`}
      />
      <PageBody>
        <Obstacles base={base} relecture={relecture} />
        <ProtocoleTexte
          protocole={brouillon.protocole}
          textes={textes}
          render={(section, texte) => <TexteVerifie texte={texte} constats={constats[section] ?? []} />}
        />
        <div className="no-print">
          <Section
            title="Et maintenant"
            lead={
              alertes.length > 0
                ? "Un mot surligné pourrait faire reconnaître quelqu’un. Choisissez pour chacun ce qu’il devient, ou reprenez le texte."
                : undefined
            }
          >
            <ActionForm
              action={publishProtocole.bind(null, espace)}
              hidden={{ protocoleId: brouillon.id, revision: String(brouillon.revision) }}
            >
              <Alertes questions={listQuestions(alertes, (champ) => SECTION_LABELS[champ as Partie])} />
              <Suites relecture={relecture} />
              <div className="flex flex-wrap items-center gap-4">
                {pret ? [publier, soumettre] : [soumettre, publier]}
                <LinkButton variant="quiet" href={`${base}/ecrire`}>
                  Reprendre le texte
                </LinkButton>
              </div>
            </ActionForm>
          </Section>
        </div>
      </PageBody>
    </>
  );
}

/** What each way on does. */
function Suites({ relecture: { peut, sorte } }: Pick<Props, "relecture">) {
  return (
    <div className="flex max-w-form flex-col gap-3">
      <p>
        <strong>Soumettre à remarques</strong> :{" "}
        {sorte === "COLLECTIF" ? "les membres du groupe" : "les professionnels qui participent"} lisent le
        projet, commentent chaque partie, proposent une autre rédaction. Rien n’est encore en vigueur.
      </p>
      {peut.publier ? (
        <p>
          <strong>Publier</strong> : la version prend effet, ne change plus, et chacun est invité à
          l’accepter. Une correction sera une nouvelle version.
        </p>
      ) : (
        <p className="text-ink-soft">L’intervenante ou l’intervenant TAD publie la version.</p>
      )}
    </div>
  );
}
