import { describe, expect, it } from "vitest";
import { isAnnonceDue, refusAnnonce } from "@/lib/annonce/rules";

const jours = { aujourdhui: "2031-03-10", seance: "2031-03-17", deplacement: null };

describe("telling the person when (000:69)", () => {
  it("is due for a certain date that was not told yet", () => {
    expect(isAnnonceDue({ statut: "CONFIRMEE", annonceeLe: null })).toBe(true);
    expect(isAnnonceDue({ statut: "CONFIRMEE", annonceeLe: "2031-03-01" })).toBe(false);
    expect(isAnnonceDue({ statut: "PROPOSEE", annonceeLe: null })).toBe(false);
  });

  it("took place on a day that has come, before the séance or on its day", () => {
    expect(refusAnnonce("2031-03-10", jours)).toBeNull();
    expect(refusAnnonce("2031-03-11", jours)).toBe("DATE_A_VENIR");
    expect(refusAnnonce("2031-03-18", { ...jours, aujourdhui: "2031-04-01" })).toBe("DATE_APRES_SEANCE");
    expect(refusAnnonce("2031-03-17", { ...jours, aujourdhui: "2031-04-01" })).toBeNull();
  });

  it("was about the new date when the séance was moved", () => {
    const reportee = { ...jours, deplacement: "2031-03-08" };
    expect(refusAnnonce("2031-03-07", reportee)).toBe("DATE_AVANT_REPORT");
    expect(refusAnnonce("2031-03-08", reportee)).toBeNull();
  });
});
