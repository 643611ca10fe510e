import { describe, expect, it } from "vitest";
import { formatInvitation, SANS_COURRIEL } from "@/lib/invitation/labels";
import { formatAcces } from "@/lib/membre/labels";
import { addMinutes } from "@/lib/time";

const NOW = new Date("2026-11-22T10:00:00Z");
const invitation = { creeLe: NOW, expireLe: addMinutes(NOW, 7 * 1440), ouverteLe: null };
const MEMBRE = { actif: true, dehors: true, entre: false, courriel: "a@b.fr", invitation: null };
type Dit = Partial<Omit<typeof MEMBRE, "invitation"> & { invitation: typeof invitation }>;
const dire = (membre: Dit, courriels = true) =>
  formatAcces({ ...MEMBRE, ...membre }, NOW, "Europe/Paris", courriels);

describe("where someone's access stands", () => {
  it("says whether it is open, closed or waits, and what comes next", () => {
    expect(dire({ dehors: false, entre: true })).toBe("Son accès est ouvert, avec a@b.fr.");
    expect(dire({ actif: false })).toContain("Son accès est fermé");
    expect(dire({ invitation })).toMatch(
      /^Une invitation l’attend à a@b.fr jusqu’au dimanche 29\snovembre\. Son accès s’ouvrira/,
    );
    expect(dire({})).toBe("Cette personne n’est pas encore entrée. Envoyez-lui une invitation.");
    const terminee = { ...invitation, expireLe: NOW };
    expect(dire({ invitation: terminee })).toMatch(/Envoyez-lui une invitation\.$/);
    expect(dire({ entre: true })).toMatch(/^Son accès attend d’être confirmé/);
  });

  it("never says that a mail leaves where none does", () => {
    for (const dit of [dire({ invitation }, false), dire({}, false)])
      expect(dit).toMatch(/Donnez-lui un mot de passe provisoire de vive voix\.$/);
    expect(formatInvitation(invitation, NOW, "Europe/Paris", false)).not.toMatch(/envoyée/i);
    expect(SANS_COURRIEL).toMatch(/aucune invitation/);
  });
});
