import { SuivisListe } from "@/components/suivi/suivis-liste";
import { DescriptionList } from "@/components/ui/description-list";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import { DECLARATIF, EFFET_LABELS } from "@/lib/cloture/labels";
import type { ClotureFiche } from "@/lib/cloture/queries";
import type { Jour } from "@/lib/time";

type Props = { espace: string; zone: string; aujourdhui: Jour; cloture: ClotureFiche };

/** How the work ended, and the follow-ups after it. */
export function ClotureView({ espace, zone, aujourdhui, cloture }: Props) {
  const { situation, motif, effet, effets, suivis } = cloture;
  return (
    <PageBody>
      <Section title="Pourquoi, et avec quels effets">
        <DescriptionList
          items={[
            { term: "Raison", value: motif },
            {
              term: "Effets",
              value: (
                <>
                  {EFFET_LABELS[effet]}
                  <span className="block text-14 text-ink-soft">{DECLARATIF}</span>
                </>
              ),
            },
            ...(effets
              ? [
                  {
                    term: "Ce qui en est dit",
                    value: <span className="whitespace-pre-line">{effets}</span>,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title="Ce que cela devient" lead="Quelques mois plus tard, on regarde ce qui tient.">
        <SuivisListe
          base={`/${espace}/situations/${situation.id}/suivis`}
          zone={zone}
          aujourdhui={aujourdhui}
          suivis={suivis}
        />
      </Section>
      <p className="max-w-reading text-ink-soft">
        Une situation close ne se rouvre pas. Pour reprendre le travail, la référente ou le référent dépose
        une nouvelle demande.
      </p>
    </PageBody>
  );
}
