import { expect, it } from "vitest";
import { formatArret } from "@/lib/consentement/labels/arret";
import { toInstant } from "@/lib/time";

const dit = (annulees: string[], prevenus: string[]) =>
  formatArret(
    { annulees: annulees.map((jour) => toInstant(jour, "10:00", "Europe/Paris")), prevenus },
    "Léa Moreau",
    "Europe/Paris",
  ).map((phrase) => phrase.replaceAll("\u00a0", " "));

it("says after a withdrawal what stopped, who still reads, and who was told", () => {
  expect(dit([], [])).toEqual([
    "Aucune séance n’était prévue.",
    "Ce qui est écrit et gardé, seule la personne référente le lit encore : Léa Moreau.",
  ]);
  const [seances, , message] = dit(["2026-10-13", "2026-11-10"], ["Nadia Benali", "Omar Diallo"]);
  expect(seances).toBe("Les séances du mardi 13 octobre 2026 et du mardi 10 novembre 2026 sont annulées.");
  expect(message).toBe("Un message a prévenu Nadia Benali et Omar Diallo.");
});
