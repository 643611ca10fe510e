import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_SEANCE_LABELS, STATUT_SEANCE_TONS } from "@/lib/seance/labels/statut";
import type { StatutSeance as Statut } from "@/prisma/client/enums";

type Props = {
  statut: Statut;
  /** It is over: what was confirmed is still to be said held or not. */
  passee?: boolean;
};

export function StatutSeance({ statut, passee }: Props) {
  if (passee && statut === "CONFIRMEE") return <StatusBadge tone="waiting">A-t-elle eu lieu ?</StatusBadge>;
  return <StatusBadge tone={STATUT_SEANCE_TONS[statut]}>{STATUT_SEANCE_LABELS[statut]}</StatusBadge>;
}
