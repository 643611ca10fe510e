import type { Acteur } from "@/lib/acteur";
import { createAgendaExterne } from "@/lib/agenda-externe/commands/gerer";
import { readAgendas } from "@/lib/agenda-externe/commands/lire";
import { withEspace } from "@/lib/db";
import type { Plage } from "@/lib/ics-plages";
import { addMinutes, now as clock } from "@/lib/time";

const DIX_ANS = 10 * 366 * 1440;

/** A calendar elsewhere, read once: it said that its owner is busy then. There is no server behind, and nobody asks again. */
export async function createAgendaLu(
  membre: Acteur,
  plages: Plage[],
  { adresse = "https://agenda.example/secret.ics", now = clock() } = {},
): Promise<string> {
  const { espaceId, membreId } = membre;
  const made = await createAgendaExterne(membre, { adresse }, now);
  if (!made.ok) throw new Error(`agenda: ${made.reason}`);
  await readAgendas(() => now, {
    read: async () => ({ ok: true, corps: "", etag: null, modifie: null }),
    parse: async () => ({ ok: true, plages }),
  });
  return withEspace(membre, async (tx) => {
    const agenda = await tx.agendaExterne.findFirstOrThrow({
      where: { espaceId, membreId },
      orderBy: { creeLe: "desc" },
    });
    const prochainLe = addMinutes(now, DIX_ANS);
    await tx.agendaExterne.updateMany({ where: { espaceId, membreId }, data: { prochainLe } });
    return agenda.id;
  });
}
