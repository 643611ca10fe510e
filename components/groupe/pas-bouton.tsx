import { LinkButton } from "@/components/ui/link-button";
import { PAS_GROUPE_BOUTONS } from "@/lib/groupe/labels/groupe";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";
import { isPasDeTenue, prochainPasGroupe } from "@/lib/groupe/rules/prochain-pas";

/** The one thing to do next, for whose it is to do. */
export function PasBouton({ base, groupe }: { base: string; groupe: GroupeFiche }) {
  const pas = prochainPasGroupe(groupe);
  if (!isPasDeTenue(pas, groupe.peut)) return null;
  return (
    <LinkButton variant="primary" href={`${base}/${pas === "PLANIFIER" ? "planifier" : "membres"}`}>
      {PAS_GROUPE_BOUTONS[pas]}
    </LinkButton>
  );
}
