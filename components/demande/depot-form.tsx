import { Texte } from "@/components/membre/texte";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { FormActions } from "@/components/ui/form-actions";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Brouillon } from "@/lib/demande/queries/brouillon";
import { isPetitGroupe } from "@/lib/demande/rules/cadre";
import { etapePrecedente } from "@/lib/demande/rules/etapes";
import { getTexte } from "@/lib/texte/rules/versions";
import { Precaution } from "./precaution";

type Props = { action: FormAction; brouillon: Brouillon; base: string; savedAt: string };

/** The last gesture: the charter called to mind, and the demande filed. */
export function DepotForm({ action, brouillon: { id, version, saisie }, base, savedAt }: Props) {
  const collectif = saisie.cadre.modalite === "COLLECTIF";
  return (
    <Section title="Déposer">
      <ActionForm id="depot" action={action} version={version} hidden={{ demandeId: id }}>
        {collectif ? null : <Precaution code="presence" />}
        {isPetitGroupe(saisie.cadre) ? (
          <Notice title="Un petit groupe" className="max-w-form">
            <p>
              Un groupe réunit d’ordinaire au moins trois personnes. Votre demande peut être déposée ainsi.
            </p>
          </Notice>
        ) : null}
        <div className="max-w-form">
          <Disclosure summary="Relire la charte">
            <Texte corps={getTexte("charte").corps} />
          </Disclosure>
        </div>
        <Checkbox
          name="charte"
          label="Je dépose cette demande dans le respect de la charte."
          help={
            collectif
              ? undefined
              : "Rien de ce que j’ai écrit ne permet de reconnaître la personne, et elle pourrait le lire."
          }
        />
        <FormActions aside={<p className="text-14 text-ink-soft">Enregistré à {savedAt}</p>}>
          <SubmitButton pendingLabel="Dépôt en cours…">Déposer la demande</SubmitButton>
          <LinkButton href={`${base}/etape/${etapePrecedente(5, saisie.cadre.modalite)}`}>Revenir</LinkButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}
