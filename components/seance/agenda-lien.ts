import type { Agenda } from "@/lib/seance/queries/agenda";
import type { Vue } from "@/lib/seance/rules/agenda";
import type { Jour } from "@/lib/time";

/** The address of a view of the agenda, what it is filtered on kept. */
export function agendaLien(
  espace: string,
  filtre: Agenda["filtre"],
  { vue, jour }: { vue: Vue; jour?: Jour | undefined },
): string {
  const { intervenantId, delegationId, natures = [] } = filtre;
  const query = new URLSearchParams({ vue });
  if (jour) query.set("jour", jour);
  if (intervenantId) query.set("intervenant", intervenantId);
  if (delegationId) query.set("delegation", delegationId);
  for (const nature of natures) query.append("nature", nature);
  return `/${espace}/agenda?${query}`;
}
