import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import type { Invitation } from "@/lib/association/queries/invitation";
import { formatDepuis } from "@/lib/time";

type Props = { espace: string; zone: string; now: Date; invitations: readonly Invitation[] };

/** What one is asked to take part in, before any list: someone waits for the answer. */
export function Invitations({ espace, zone, now, invitations }: Props) {
  if (invitations.length === 0) return null;
  return (
    <Section title="On vous propose de prendre part">
      <List label="Propositions à répondre">
        {invitations.map(({ id, situationId, code, proposeePar, structure, proposeeLe }) => (
          <ListRow
            key={id}
            waiting
            href={`/${espace}/situations/${situationId}`}
            title={`Situation ${code}`}
            meta={`${[proposeePar, structure].filter(Boolean).join(", ")} · ${formatDepuis(proposeeLe, now, zone)}`}
            action={
              <LinkButton
                href={`/${espace}/situations/${situationId}`}
                aria-label={`Répondre, situation ${code}`}
              >
                Répondre
              </LinkButton>
            }
          />
        ))}
      </List>
    </Section>
  );
}
