import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeExtraitsIndividuels } from "@/lib/bilan/actions";
import { formatOrigine } from "@/lib/bilan/labels";
import type { ExtraitsIndividuels } from "@/lib/bilan/queries/extraits";
import { MARQUE_A_REECRIRE } from "@/lib/bilan/rules/extraits";
import { ExtraitsParTheme } from "./extraits-par-theme";

/** What individual work said in the year, to take over what will be told otherwise. */
export function ExtraitsIndividuelsForm({
  espace,
  extraits: { bilanId, section, themes },
}: {
  espace: string;
  extraits: ExtraitsIndividuels;
}) {
  return (
    <ActionForm action={takeExtraitsIndividuels.bind(null, espace)} hidden={{ bilanId, section }}>
      <Notice tone="waiting" title="À réécrire, jamais à citer">
        <p>
          Chaque extrait parle d’une seule personne : même sans nom, ceux qui la connaissent la
          reconnaîtraient. Ce que vous reprenez porte « {MARQUE_A_REECRIRE} », et le bilan ne se donne pas à
          relire tant que cette marque y est. Dites ce qui revient d’une situation à l’autre.
        </p>
      </Notice>
      <ExtraitsParTheme
        themes={themes.map(({ theme, extraits }) => ({
          nom: theme ?? "Sans thème",
          choix: extraits.map(({ cle, texte, origine, alerte }) => ({
            ...{ cle, texte, alerte },
            origine: formatOrigine(origine),
          })),
        }))}
      />
      <FormActions>
        <SubmitButton>Reprendre ces extraits</SubmitButton>
        <LinkButton variant="quiet" href={`/${espace}/bilans/${bilanId}/ecrire#${section}`}>
          Revenir sans rien reprendre
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
