import { describe, expect, it } from "vitest";
import { readAgendas } from "@/lib/agenda-externe/commands/lire";
import { addMinutes } from "@/lib/time";
import { parseApart } from "@/scripts/worker/analyse";
import { faite } from "../../factories/monde";
import { calendrier, createCadre, plage, vevent } from "./cadre";

const agenda = await createCadre();
const { cadre, serveur, lecteur, apres, publier, ajouter, lire, lignes, occupations } = agenda;

describe("a calendar elsewhere", () => {
  it("is read at once, then every half hour, and says when its owner is busy", async () => {
    publier(calendrier(...vevent("20261103"), ...vevent("20261110")));
    faite(await ajouter(cadre.sam));
    expect(await lignes()).toMatchObject([{ hote: "agenda.example", luLe: null, enCours: true }]);
    await lire();
    expect(await occupations()).toEqual([plage(3), plage(10)]);
    expect(await lignes()).toMatchObject([{ luLe: cadre.now, enCours: false, occupations: 2, faute: null }]);
    const demandes = serveur.recues.length;
    apres(29);
    await lire();
    expect(serveur.recues.length).toBe(demandes);
    publier(calendrier(...vevent("20261104")), '"v2"');
    apres(1);
    await lire();
    expect(await occupations()).toEqual([plage(4)]);
  });

  it("unchanged is kept, and read through again every week", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    await lire();
    apres(60);
    await lire();
    expect(serveur.recues.at(-1)?.headers["if-none-match"]).toBe('"v1"');
    expect(await occupations()).toEqual([plage(3)]);
    expect(await lignes()).toMatchObject([{ luLe: cadre.now }]);
    apres(8 * 1440);
    await lire();
    expect(serveur.recues.at(-1)?.headers["if-none-match"]).toBeUndefined();
  });

  it("that fails keeps its last good copy, says so to its owner since when, and is asked less and less", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    await lire();
    const depuis = apres(30);
    serveur.repondre((_request, response) => response.writeHead(403).end());
    await lire();
    const faute = { motif: "REFUSEE", code: 403, depuis };
    expect(await lignes()).toMatchObject([{ occupations: 1, faute }]);
    apres(30);
    await lire();
    const demandes = serveur.recues.length;
    apres(30);
    await lire();
    expect(serveur.recues.length).toBe(demandes);
    apres(31);
    publier("<!doctype html><title>Connexion</title>", '"page"');
    await lire();
    expect(await lignes()).toMatchObject([{ faute: { motif: "ILLISIBLE", code: null, depuis } }]);
    expect(await occupations()).toEqual([plage(3)]);
    publier(calendrier(...vevent("20261105")), '"v3"');
    apres(12 * 60);
    await lire();
    expect(await lignes()).toMatchObject([{ faute: null, luLe: cadre.now }]);
    expect(await occupations()).toEqual([plage(5)]);
  });

  it("written never to end, or made to swell, is stopped", async () => {
    const jamais = vevent("20261103", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30");
    const fenetre = { zone: "Europe/Paris", du: cadre.now, au: addMinutes(cadre.now, 1440) };
    const trop = { ok: false, faute: "TROP_CHARGEE" };
    expect(await parseApart(calendrier(...jamais), fenetre, 3_000)).toEqual(trop);
    const tous = Array.from({ length: 90_000 }, () => "BEGIN:VEVENT\r\nEND:VEVENT");
    expect(await parseApart(calendrier(...tous), fenetre)).toEqual(trop);
    expect(await parseApart(`BEGIN:VCALENDAR${"\r\nBEGIN:X".repeat(200_000)}`, fenetre)).toMatchObject({
      ok: false,
    });
    expect(
      await parseApart(calendrier(...vevent("20261102", "DTSTAMP:20261101T000000Z")), fenetre),
    ).toMatchObject({
      ok: true,
    });
  });

  it("is not read while a worker has it, and comes back after its lease", async () => {
    publier(calendrier(...vevent("20261103")));
    faite(await ajouter(cadre.sam));
    const mort = { ...lecteur, read: () => Promise.reject(new Error("killed")) };
    await expect(readAgendas(() => cadre.now, mort)).rejects.toThrow("killed");
    await lire();
    expect(await occupations()).toEqual([]);
    apres(3);
    await lire();
    expect(await occupations()).toEqual([plage(3)]);
  });
});
