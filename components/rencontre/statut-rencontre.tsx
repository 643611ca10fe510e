import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_RENCONTRE_LABELS, STATUT_RENCONTRE_TONS } from "@/lib/rencontre/labels/rencontre";
import type { StatutRencontre as Statut } from "@/prisma/client/enums";

type Props = {
  statut: Statut;
  /** It is over: it is still to be said held or not. */
  passee?: boolean;
};

export function StatutRencontre({ statut, passee }: Props) {
  if (passee && statut === "PREVUE") return <StatusBadge tone="waiting">A-t-elle eu lieu ?</StatusBadge>;
  return <StatusBadge tone={STATUT_RENCONTRE_TONS[statut]}>{STATUT_RENCONTRE_LABELS[statut]}</StatusBadge>;
}
