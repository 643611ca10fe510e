import { randomUUID } from "node:crypto";
import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { ActionForm } from "@/components/ui/action-form";
import { Conflict } from "@/components/ui/conflict";
import { DraftSave } from "@/components/ui/draft-save";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveBilan } from "@/lib/bilan/actions";
import { SECTION_AIDES, SECTION_LABELS } from "@/lib/bilan/labels";
import type { RedactionBilan } from "@/lib/bilan/queries/redaction";
import { SECTIONS_EXTRAITES } from "@/lib/bilan/rules/extraits";
import { partiesOf } from "@/lib/bilan/rules/ordre";
import { champGroupe, LONGUEUR_GROUPE, SECTIONS } from "@/lib/bilan/rules/plan";
import { formatHeure } from "@/lib/time";
import { Groupes } from "./groupes";
import { Partie } from "./partie";
import { RemarquesLues } from "./remarques-lues";
import { Sommaire } from "./sommaire";

type Props = { espace: string; zone: string; redaction: RedactionBilan };

/** The draft being written, each text beside its figures: saved while one writes, usable without a script. */
export function RedactionBilanForm({ espace, zone, redaction: { bilan, lieuxPermis } }: Props) {
  const { id, version, revision, textes, instantane, redige } = bilan;
  const action = saveBilan.bind(null, espace);
  const base = `/${espace}/bilans/${id}`;
  const parties = partiesOf(instantane, textes).filter((partie) => partie !== "changements" || version > 1);
  return (
    <ActionForm
      key={revision}
      action={action}
      hidden={{ bilanId: id, revision: String(revision), page: randomUUID() }}
      className="gap-14"
    >
      <Sommaire parties={parties} />
      {parties.map((section) => (
        <Partie key={section} section={section} instantane={instantane}>
          {section === "groupes" ? (
            <Groupes groupes={instantane.groupes}>
              {({ id: groupeId, nom, delegation }) => (
                <>
                  <ChampLibre
                    name={champGroupe(groupeId)}
                    label={`Ce que l’on retient : ${nom}, ${delegation}`}
                    help="Objectifs, composition, organisation, outils, résultats (000:158-159)."
                    optional
                    rows={6}
                    maxLength={LONGUEUR_GROUPE}
                    defaultValue={textes[champGroupe(groupeId)]}
                    lieuxPermis={lieuxPermis}
                  />
                  <a className="link inline-flex min-h-11 items-center" href={`${base}/groupes/${groupeId}`}>
                    Choisir dans le bilan de ce groupe
                  </a>
                </>
              )}
            </Groupes>
          ) : (
            <>
              <ChampLibre
                name={section}
                label={`Texte : ${SECTION_LABELS[section].toLowerCase()}`}
                help={SECTION_AIDES[section]}
                optional={!["changements", "problematiques", "pistes", "outils", "effets"].includes(section)}
                rows={8}
                maxLength={SECTIONS[section]}
                defaultValue={textes[section]}
                lieuxPermis={lieuxPermis}
              />
              {SECTIONS_EXTRAITES.some((aidee) => aidee === section) ? (
                <a
                  className="link inline-flex min-h-11 items-center"
                  href={`${base}/extraits?section=${section}`}
                >
                  Choisir dans ce que les séances individuelles ont dit
                </a>
              ) : null}
            </>
          )}
          <RemarquesLues page={base} zone={zone} section={section} remarques={bilan.remarques} />
        </Partie>
      ))}
      <Conflict
        field="ecraser"
        title="Deux textes pour ce bilan"
        keep={{ name: "ecraser", value: "oui", label: "Garder le texte de cette page" }}
        other={{ href: `${base}/ecrire`, label: "Voir l’autre texte (nouvel onglet)" }}
      />
      <FormActions
        aside={
          <DraftSave
            action={action}
            draft={id}
            revision={revision}
            savedAt={revision > 0 ? formatHeure(redige.le, zone) : undefined}
          />
        }
      >
        <SubmitButton name="vers" value="relire">
          Relire avant de donner à relire
        </SubmitButton>
        <SubmitButton name="vers" value="quitter" variant="quiet">
          Enregistrer et quitter
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
