import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { MANQUE_LABELS } from "@/lib/protocole/labels/sections";
import type { Relecture } from "@/lib/protocole/queries/redaction";

type Props = { base: string; relecture: Pick<Relecture, "manques" | "ouvertes"> };

/** What is still in the way of publishing. */
export function Obstacles({ base, relecture: { manques, ouvertes } }: Props) {
  return (
    <>
      {manques.length > 0 ? (
        <Notice tone="waiting" title="Avant de publier, il reste à écrire">
          <ul className="list-disc pl-5">
            {manques.map((manque) => (
              <li key={manque}>{MANQUE_LABELS[manque]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {ouvertes > 0 ? (
        <Notice
          tone="waiting"
          title={
            ouvertes > 1 ? `${ouvertes} remarques attendent une réponse` : "Une remarque attend une réponse"
          }
          action={
            <LinkButton variant="primary" href={`${base}/projet`}>
              Lire les remarques
            </LinkButton>
          }
        >
          <p>Chaque remarque est retenue ou écartée avant la publication.</p>
        </Notice>
      ) : null}
    </>
  );
}
