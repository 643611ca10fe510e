import { StatusBadge } from "@/components/ui/status-badge";
import { formatInvitation } from "@/lib/invitation/labels";
import type { MembreLigne } from "@/lib/membre/queries/membre";

type Props = { membre: MembreLigne; zone: string; now: Date; courriel: boolean };

/** Where someone's access stands, in the list of members. */
export function EtatMembre({ membre: { actif, attendu, charte, invitation }, zone, now, courriel }: Props) {
  if (!actif) return <StatusBadge tone="stopped">Accès fermé</StatusBadge>;
  if (invitation)
    return (
      <StatusBadge tone="waiting" wrap>
        {formatInvitation(invitation, now, zone, courriel)}
      </StatusBadge>
    );
  if (charte && attendu) return <StatusBadge tone="waiting">Accès à confirmer</StatusBadge>;
  return charte ? (
    <StatusBadge tone="done">Charte acceptée</StatusBadge>
  ) : (
    <StatusBadge tone="waiting">Charte à accepter</StatusBadge>
  );
}
