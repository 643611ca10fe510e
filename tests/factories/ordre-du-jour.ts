import type { Acteur } from "@/lib/acteur";
import { addSituation } from "@/lib/ordre-du-jour/commands/situation";
import { now as clock } from "@/lib/time";
import type { SeanceCollectiveDeTest } from "./seance-collective";
import type { SituationDeTest } from "./situation";

/** A situation put on the agenda of a group's séance by the real command, by its référent·e unless said otherwise. */
export async function placeSituation(
  seance: Pick<SeanceCollectiveDeTest, "id">,
  situation: SituationDeTest,
  { par = situation.referent, now = clock() }: { par?: Acteur; now?: Date } = {},
): Promise<void> {
  const input = { seanceId: seance.id, situationId: situation.id, minutes: 45 };
  const placed = await addSituation(par, input, now);
  if (!placed.ok) throw new Error(`ordre du jour: ${placed.reason}`);
}
