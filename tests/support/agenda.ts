import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { formatEnvoi, SELECT_ENVOI } from "@/lib/message/queries/envoi";
import { createAgenda } from "./calendrier";

/** The calendar of someone who lets every mail fill it. */
export async function agendaDe(acteur: Acteur) {
  const { espaceId, membreId } = acteur;
  const envois = await withEspace(acteur, (tx) =>
    tx.envoi.findMany({
      where: { espaceId, membreId },
      orderBy: { message: { creeLe: "asc" } },
      select: SELECT_ENVOI,
    }),
  );
  const agenda = createAgenda();
  for (const envoi of envois)
    for (const { contenu } of formatEnvoi(envoi).calendriers) agenda.recevoir(contenu);
  return agenda.lire();
}
