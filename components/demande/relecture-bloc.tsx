import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ETAPE_LABELS } from "@/lib/demande/labels/etapes";
import type { EtapeSaisie } from "@/lib/demande/rules/etapes";

type Props = {
  etape: EtapeSaisie;
  base: string;
  manques?: readonly string[];
  items: { term: string; value: ReactNode }[];
};

/** One step as it would be filed, with what it still lacks and the way back to it. */
export function RelectureBloc({ etape, base, manques = [], items }: Props) {
  return (
    <Section
      id={`depot-etape-${etape}`}
      title={ETAPE_LABELS[etape]}
      action={
        <LinkButton
          href={`${base}/etape/${etape}`}
          variant="quiet"
          aria-label={`Modifier : ${ETAPE_LABELS[etape].toLowerCase()}`}
        >
          Modifier
        </LinkButton>
      }
    >
      {manques.length > 0 ? (
        <Notice tone="waiting" title="À compléter avant de déposer" className="max-w-form">
          <ul className="list-disc pl-5">
            {manques.map((manque) => (
              <li key={manque}>{manque}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <DescriptionList
        items={items.map(({ term, value }) => ({
          term,
          value: value ?? <span className="text-ink-soft">Pas encore répondu</span>,
        }))}
      />
    </Section>
  );
}
