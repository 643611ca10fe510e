import { LinkButton } from "@/components/ui/link-button";
import { List, ListRow } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatGroupe, STATUT_MEMBRE_LABELS } from "@/lib/groupe/labels/groupe";
import type { InvitationGroupe } from "@/lib/groupe/queries/invitation";
import { formatDepuis } from "@/lib/time";

type Props = { espace: string; zone: string; now: Date; invitations: readonly InvitationGroupe[] };

/** What one is asked to join, then where one waits for a place, before any list: someone waits for the answer. */
export function InvitationsGroupe({ espace, zone, now, invitations }: Props) {
  if (invitations.length === 0) return null;
  return (
    <Section title="On vous propose un groupe">
      <List label="Invitations et places attendues">
        {invitations.map((invitation) => {
          const { id, groupeId, code, statut, intervenant, depuis } = invitation;
          const href = `/${espace}/groupes/${groupeId}`;
          return (
            <ListRow
              key={id}
              waiting={statut === "INVITE"}
              href={href}
              title={formatGroupe(invitation)}
              meta={`${code} · ${intervenant} · ${formatDepuis(depuis, now, zone)}`}
              status={
                statut === "EN_ATTENTE" ? (
                  <StatusBadge tone="waiting">{STATUT_MEMBRE_LABELS.EN_ATTENTE}</StatusBadge>
                ) : undefined
              }
              action={
                statut === "INVITE" ? (
                  <LinkButton href={href} aria-label={`Répondre, groupe ${code}`}>
                    Répondre
                  </LinkButton>
                ) : undefined
              }
            />
          );
        })}
      </List>
    </Section>
  );
}
