import { toInstant, weekday } from "@/lib/time";
import { createAgendaLu } from "../../agenda-externe";
import type { Membre } from "../equipe";
import type { Horloge } from "../horloge";

/** Monday’s team meeting and Wednesday’s permanence at the CSAPA, as the calendar kept there says them: hours alone. */
const HEURES: Record<number, readonly [string, string]> = { 1: ["09:00", "10:30"], 3: ["14:00", "17:00"] };
const JOURS = 120;

/** The intervenant·e has another calendar, at the place they work from: Recul reads when it is taken. */
export async function playAgendas({ nadia }: { nadia: Membre }, horloge: Horloge): Promise<void> {
  const { zone } = nadia.acteur;
  const plages = Array.from({ length: JOURS }, (_, n) => horloge.jour(n)).flatMap((jour) => {
    const heures = HEURES[weekday(jour)];
    return heures ? [{ debut: toInstant(jour, heures[0], zone), fin: toInstant(jour, heures[1], zone) }] : [];
  });
  const adresse = "https://agenda.csapa.example/partage/occupation.ics";
  await createAgendaLu(nadia.acteur, plages, { adresse, now: horloge.now });
}
