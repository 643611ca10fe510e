import { describe, expect, it } from "vitest";
import { formatAgendas, formatFaute, formatLecture, formatOccupe } from "@/lib/agenda-externe/labels";
import { BAIL_MINUTES, canCheck, isARelire, isEnCours, suiteOf } from "@/lib/agenda-externe/rules";
import { addMinutes, toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const at = (jour: string, heure: string) => toInstant(jour, heure, ZONE);
const now = at("2026-11-03", "09:00");
const plain = (texte: string | null) => texte?.replaceAll("\u00a0", " ");

describe("a calendar that fails", () => {
  it("is asked after half an hour, then less and less, twice a day at least, and keeps since when", () => {
    const faute = { ok: false, faute: "INJOIGNABLE", code: null } as const;
    let etat = { echecs: 0, faute: null as "INJOIGNABLE" | null, fauteLe: null as Date | null };
    const attentes: number[] = [];
    for (let fois = 0; fois < 7; fois++) {
      const suite = suiteOf(faute, etat, addMinutes(now, fois));
      attentes.push((suite.prochainLe.getTime() - addMinutes(now, fois).getTime()) / 60_000);
      expect(suite.fauteLe).toEqual(now);
      etat = { echecs: suite.echecs, faute: "INJOIGNABLE", fauteLe: suite.fauteLe };
    }
    expect(attentes).toEqual([30, 60, 120, 240, 480, 720, 720]);
    expect(suiteOf({ ok: true }, etat, now)).toMatchObject({
      faute: null,
      fauteLe: null,
      echecs: 0,
      luLe: now,
    });
  });

  it("says what its owner can do, and the server's answer when there is one", () => {
    expect(formatFaute("REFUSEE", 404)).toMatch(/réponse 404/);
    expect(formatFaute("INJOIGNABLE", null)).not.toMatch(/réponse/);
  });
});

describe("a calendar being read", () => {
  it("is so while it is due or leased, may be asked for a minute after, and is read through every week", () => {
    expect(isEnCours({ prochainLe: now }, now)).toBe(true);
    expect(isEnCours({ prochainLe: addMinutes(now, BAIL_MINUTES) }, now)).toBe(true);
    expect(isEnCours({ prochainLe: addMinutes(now, 30) }, now)).toBe(false);
    expect(canCheck({ essayeLe: null }, now)).toBe(true);
    expect(canCheck({ essayeLe: addMinutes(now, -0.5) }, now)).toBe(false);
    expect(canCheck({ essayeLe: addMinutes(now, -1) }, now)).toBe(true);
    expect([null, addMinutes(now, -8 * 1440)].map((le) => isARelire(le, now))).toEqual([true, true]);
    expect(isARelire(addMinutes(now, -6 * 1440), now)).toBe(false);
  });

  it("says when it was, and how much of one's time is taken", () => {
    const ligne = { id: "", hote: "", creeLe: now, luLe: now, enCours: false, occupations: 2, faute: null };
    expect(plain(formatLecture(ligne, ZONE))).toBe("Lu le mardi 3 novembre, 9 h : 2 temps occupés à venir.");
    expect(formatLecture({ ...ligne, luLe: null, enCours: true }, ZONE)).toBe("Première lecture en cours.");
    expect(formatAgendas([])).toMatch(/vos autres agendas/);
    const faute = { motif: "REFUSEE", code: null, depuis: now } as const;
    expect(formatAgendas([{ faute: null }, { faute }])).toBe(
      "2 agendas sont lus. L’un d’eux ne répond plus.",
    );
    expect(formatAgendas([{ faute }])).toBe("Votre agenda n’est plus lu.");
  });
});

describe("what falls on a day", () => {
  it("is said in one line, from when to when", () => {
    const jour = "2026-11-03";
    const dit = (...plages: [Date, Date][]) =>
      plain(
        formatOccupe(
          plages.map(([debut, fin]) => ({ debut, fin })),
          jour,
          ZONE,
        ),
      );
    expect(dit()).toBeUndefined();
    expect(dit([at(jour, "09:00"), at(jour, "10:30")], [at(jour, "14:00"), at(jour, "15:00")])).toBe(
      "occupé·e de 9 h à 10 h 30, de 14 h à 15 h (agenda externe)",
    );
    expect(dit([at("2026-11-02", "18:00"), at(jour, "09:00")])).toBe("occupé·e jusqu’à 9 h (agenda externe)");
    expect(dit([at(jour, "18:00"), at("2026-11-05", "09:00")])).toBe(
      "occupé·e à partir de 18 h (agenda externe)",
    );
    expect(dit([at(jour, "00:00"), at("2026-11-04", "00:00")])).toBe(
      "occupé·e toute la journée (agenda externe)",
    );
  });
});
