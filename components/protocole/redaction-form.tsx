import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Conflict } from "@/components/ui/conflict";
import { DraftSave } from "@/components/ui/draft-save";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveProtocole } from "@/lib/protocole/actions";
import { cheminProtocole } from "@/lib/protocole/labels/etat";
import type { Redaction } from "@/lib/protocole/queries/redaction";
import { formatHeure } from "@/lib/time";
import { RythmeChamps } from "./rythme-champs";
import { SectionChamps } from "./section-champs";

type Props = {
  espace: string;
  zone: string;
  redaction: Redaction;
  brouillon: NonNullable<Redaction["brouillon"]>;
};

/** The draft being written: saved while one writes, checked for anonymity field by field, usable without a script. */
export function RedactionForm({ espace, zone, redaction, brouillon }: Props) {
  const { id, revision, protocole, textes, modifieLe } = brouillon;
  const action = saveProtocole.bind(null, espace);
  const ecrire = { redaction, brouillon };
  return (
    <ActionForm
      key={revision}
      action={action}
      hidden={{ protocoleId: id, revision: String(revision), page: randomUUID() }}
      className="gap-10"
    >
      <SectionChamps {...ecrire} legend="À quoi sert ce travail ?" sections={["objectifs"]} />
      <SectionChamps {...ecrire} legend="Avec qui, et comment ?" sections={["participants", "modalites"]} />
      <RythmeChamps protocole={protocole} sorte={redaction.sorte} />
      <SectionChamps {...ecrire} legend="Avec quelles règles ?" sections={["partage", "confidentialite"]} />
      <SectionChamps {...ecrire} legend="Comment savoir si cela aide ?" sections={["evaluation"]} />
      {textes.cadre ? (
        <SectionChamps {...ecrire} legend="Ce qui était déjà écrit" sections={["cadre"]} />
      ) : null}
      <Conflict
        field="ecraser"
        title="Deux textes pour ce projet"
        keep={{ name: "ecraser", value: "oui", label: "Garder le texte de cette page" }}
        other={{
          href: `/${espace}${cheminProtocole(redaction.sujet, "/ecrire")}`,
          label: "Voir l’autre texte (nouvel onglet)",
        }}
      />
      <FormActions
        aside={
          <DraftSave
            action={action}
            draft={id}
            revision={revision}
            savedAt={revision > 0 ? formatHeure(modifieLe, zone) : undefined}
          />
        }
      >
        <SubmitButton name="vers" value="relire">
          Relire le projet
        </SubmitButton>
        <SubmitButton name="vers" value="quitter" variant="quiet">
          Enregistrer et quitter
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
