import { Arrival } from "@/components/ui/arrival";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { CompteRenduFiche } from "@/lib/compte-rendu/queries/compte-rendu";

type Props = { seanceHref: string; fiche: CompteRenduFiche };

/** Once the minutes are validated: who does what next. */
export function Valide({ seanceHref, fiche: { referent, aGarder, peut } }: Props) {
  return (
    <Arrival>
      <Notice
        tone="success"
        title="Le compte rendu est validé."
        className="mb-10"
        action={
          peut.pister ? (
            <LinkButton href={aGarder.length > 0 ? "#pistes-a-garder" : `${seanceHref}#pistes`}>
              Noter les pistes à suivre
            </LinkButton>
          ) : undefined
        }
      >
        <p>{referent} peut maintenant le lire, et en dire les conclusions à la personne.</p>
      </Notice>
    </Arrival>
  );
}
