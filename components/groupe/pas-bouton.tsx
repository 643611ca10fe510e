import { ConfirmForm } from "@/components/seance/confirm-form";
import { LinkButton } from "@/components/ui/link-button";
import { PAS_GROUPE_BOUTONS } from "@/lib/groupe/labels/prochain-pas";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { isPasDeTenue, prochainPasGroupe } from "@/lib/groupe/rules/prochain-pas";

type Props = { espace: string; base: string; now: Date; groupe: GroupeFiche };

/** The one thing to do next, for whose it is to do. */
export function PasBouton({ espace, base, now, groupe }: Props) {
  const pas = prochainPasGroupe(groupe);
  if (!isPasDeTenue(pas, groupe.peut)) return null;
  if (pas === "CONFIRMER")
    return (
      <ConfirmForm
        espace={espace}
        seances={groupe.seances.filter(({ statut, debut }) => statut === "PROPOSEE" && debut > now)}
        planifie={{ modalite: "COLLECTIF", id: groupe.id }}
        label={groupe.aConfirmer > 1 ? `Confirmer les ${groupe.aConfirmer} séances` : "Confirmer la séance"}
      />
    );
  return (
    <LinkButton variant="primary" href={`${base}/${pas === "PLANIFIER" ? "planifier" : "membres"}`}>
      {PAS_GROUPE_BOUTONS[pas]}
    </LinkButton>
  );
}
