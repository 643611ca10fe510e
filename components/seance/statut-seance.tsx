import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_SEANCE_LABELS, STATUT_SEANCE_TONS } from "@/lib/seance/labels/statut";
import type { StatutSeance as Statut } from "@/prisma/client/enums";

export function StatutSeance({ statut }: { statut: Statut }) {
  return <StatusBadge tone={STATUT_SEANCE_TONS[statut]}>{STATUT_SEANCE_LABELS[statut]}</StatusBadge>;
}
