import { describe, expect, it } from "vitest";
import { isHeureDesRappels, isJourDuBilan, rappelOf } from "@/lib/message/rules/rappel";
import { toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const le = (jour: string, heure = "09:00") => toInstant(jour, heure, ZONE);
const seance = (debut: Date, confirmeeLe = le("2026-10-01")) => ({ debut, confirmeeLe });

describe("a reminder", () => {
  it("comes a week before, and the day before", () => {
    const debut = le("2026-11-10", "14:00");
    expect(rappelOf(seance(debut), le("2026-11-02"), ZONE)).toBeNull();
    expect(rappelOf(seance(debut), le("2026-11-03"), ZONE)).toBe("RAPPEL_J7");
    expect(rappelOf(seance(debut), le("2026-11-09"), ZONE)).toBe("RAPPEL_J1");
  });

  it("is caught up with when the service was stopped that day, and never after the hour", () => {
    const debut = le("2026-11-10", "14:00");
    expect(rappelOf(seance(debut), le("2026-11-06"), ZONE)).toBe("RAPPEL_J7");
    expect(rappelOf(seance(debut), le("2026-11-10", "13:59"), ZONE)).toBe("RAPPEL_J1");
    expect(rappelOf(seance(debut), debut, ZONE)).toBeNull();
  });

  it("is not made of a séance that was confirmed since: they have just been told", () => {
    const debut = le("2026-11-10", "14:00");
    expect(rappelOf(seance(debut, le("2026-11-04")), le("2026-11-05"), ZONE)).toBeNull();
    expect(rappelOf(seance(debut, le("2026-11-09")), le("2026-11-09", "10:00"), ZONE)).toBeNull();
  });

  it("counts days on the espace's calendar, across the clock change", () => {
    const debut = le("2026-10-26", "00:30");
    expect(rappelOf(seance(debut), le("2026-10-19", "00:10"), ZONE)).toBe("RAPPEL_J7");
    expect(rappelOf(seance(debut), le("2026-10-25", "23:50"), ZONE)).toBe("RAPPEL_J1");
  });

  it("waits for the morning, there", () => {
    const now = le("2026-11-03", "06:59");
    expect(isHeureDesRappels(now, ZONE)).toBe(false);
    expect(isHeureDesRappels(now, "Indian/Reunion")).toBe(true);
  });

  it("gathers what has nothing booked on Mondays", () => {
    expect(["2026-11-02", "2026-11-03"].map(isJourDuBilan)).toEqual([true, false]);
  });
});
