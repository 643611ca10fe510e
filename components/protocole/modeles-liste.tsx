import { ActionForm } from "@/components/ui/action-form";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { restoreModele, retireModele } from "@/lib/protocole/actions";
import { SORTE_LABELS } from "@/lib/protocole/labels/sections";
import type { Modele } from "@/lib/protocole/queries/modeles";

type Props = { espace: string; modeles: readonly Modele[] };

/** The models by what they are for; a retired one may come back. */
export function ModelesListe({ espace, modeles }: Props) {
  return (["INDIVIDUEL", "COLLECTIF"] as const).map((sorte) => (
    <Section key={sorte} title={SORTE_LABELS[sorte]}>
      <List label={SORTE_LABELS[sorte]}>
        {modeles
          .filter((modele) => modele.sorte === sorte)
          .map((modele) => (
            <ListRow
              key={modele.cle}
              href={`/${espace}/reglages/protocoles/${modele.cle}`}
              title={modele.nom}
              meta={
                modele.deRecul
                  ? modele.version > 1
                    ? "De Recul, modifié ici"
                    : "De Recul"
                  : "De votre espace"
              }
              status={modele.retire ? <StatusBadge tone="stopped">Retiré</StatusBadge> : undefined}
              action={
                <ActionForm
                  action={(modele.retire ? restoreModele : retireModele).bind(null, espace)}
                  hidden={{ modele: modele.cle }}
                >
                  <SubmitButton variant="quiet">
                    {modele.retire ? "Rétablir" : "Retirer"}
                    <span className="sr-only"> {modele.nom}</span>
                  </SubmitButton>
                </ActionForm>
              }
            />
          ))}
      </List>
    </Section>
  ));
}
