import { afterAll, beforeEach } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { createAgendaExterne } from "@/lib/agenda-externe/commands/gerer";
import { type Lecteur, readAgendas } from "@/lib/agenda-externe/commands/lire";
import { listAgendasExternes } from "@/lib/agenda-externe/queries";
import { withEspace } from "@/lib/db";
import { readExterieur } from "@/lib/exterieur";
import { addMinutes, instantOf } from "@/lib/time";
import { parseApart } from "@/scripts/worker/analyse";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { clientOf } from "../../support/clients";
import { startServeur } from "../../support/serveur";

/** In the address and in the title of every event: it may be found nowhere. */
export const MOT = "rendez-vous-chez-le-notaire";
export const ADRESSE = `webcal://agenda.example/${MOT}.ics`;
const DEPART = instantOf(Date.UTC(2026, 10, 2, 8));

export const vevent = (jour: string, ...autres: string[]) => [
  ...["BEGIN:VEVENT", `UID:${jour}@ailleurs`, `SUMMARY:${MOT}`, `DTSTART:${jour}T080000Z`, "DURATION:PT1H"],
  ...[...autres, "END:VEVENT"],
];
export const calendrier = (...lignes: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ailleurs//FR", ...lignes, "END:VCALENDAR"].join("\r\n");
export const plage = (jour: number) => {
  const debut = instantOf(Date.UTC(2026, 10, jour, 8));
  return { debut, fin: addMinutes(debut, 60) };
};

/** Sam, the server where their other calendar is published, and the worker that reads it. */
export async function createCadre() {
  const admin = await clientOf("admin");
  const serveur = await startServeur();
  const lecteur: Lecteur = {
    read: (adresse, connu) => readExterieur(adresse, connu, serveur.sortie),
    parse: parseApart,
  };
  const cadre = { now: DEPART } as { now: Date; espace: EspaceDeTest; sam: Acteur };
  afterAll(serveur.stop);
  beforeEach(async () => {
    cadre.now = DEPART;
    await admin.query(`DELETE FROM "AgendaExterne"`);
    cadre.espace = await createEspaceDeTest();
    cadre.sam = await createMembre(cadre.espace, { prenom: "Sam" });
  });
  return {
    ...{ admin, serveur, lecteur, cadre },
    apres: (minutes: number) => {
      cadre.now = addMinutes(cadre.now, minutes);
      return cadre.now;
    },
    publier: (corps: string, etag = '"v1"') =>
      serveur.repondre((request, response) =>
        request.headers["if-none-match"] === etag
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag }).end(corps),
      ),
    ajouter: (acteur: Acteur, adresse = ADRESSE) => createAgendaExterne(acteur, { adresse }, cadre.now),
    lire: () => readAgendas(() => cadre.now, lecteur),
    lignes: async () => (await listAgendasExternes(cadre.sam, cadre.now)) ?? [],
    occupations: () =>
      withEspace(cadre.espace, (tx) =>
        tx.occupation.findMany({ orderBy: { debut: "asc" }, select: { debut: true, fin: true } }),
      ),
  };
}
