import { describe, expect, it } from "vitest";
import { formatInvitation, SANS_COURRIEL } from "@/lib/invitation/labels";
import { formatAcces, formatEnvoyee, formatMembres } from "@/lib/membre/labels";
import { AcceptCharte, CreateMembre } from "@/lib/membre/schema";
import { addMinutes } from "@/lib/time";

const NOW = new Date("2026-11-22T10:00:00Z");
const invitation = { creeLe: NOW, expireLe: addMinutes(NOW, 7 * 1440), ouverteLe: null };
const MEMBRE = { actif: true, dehors: true, entre: false, courriel: "a@b.fr", invitation: null };
type Dit = Partial<Omit<typeof MEMBRE, "invitation"> & { invitation: typeof invitation }>;
const dire = (membre: Dit, courriels = true) =>
  formatAcces({ ...MEMBRE, ...membre }, NOW, "Europe/Paris", courriels);

describe("the list of members", () => {
  it("does not count as having access who cannot enter yet", () => {
    expect(formatMembres(21, 3)).toBe("21 personnes ont accès à l’espace ; 3 n’y sont pas encore entrées.");
    expect(formatMembres(1, 1)).toBe("Une personne a accès à l’espace ; une n’y est pas encore entrée.");
    expect(formatMembres(2, 0)).toBe("2 personnes ont accès à l’espace.");
  });

  it("says where an invitation went, to someone who is there", () => {
    const membres = [{ id: "a", courriel: "a@b.fr" }];
    expect(formatEnvoyee(membres, "a")).toBe("Invitation envoyée à a@b.fr.");
    expect(formatEnvoyee(membres, "plusieurs")).toMatch(/^Les invitations sont envoyées/);
    expect(formatEnvoyee(membres, ["a"])).toBeNull();
    expect(formatEnvoyee(membres, undefined)).toBeNull();
  });
});

describe("a form", () => {
  const missing = (schema: typeof AcceptCharte | typeof CreateMembre, saisie: object) =>
    schema.safeParse(saisie).error?.issues.map(({ path }) => path[0]);

  it("says all that is missing from a new member in the order of its fields", () => {
    expect(missing(CreateMembre, {})).toEqual(["prenom", "nom", "email", "roles", "baseSecret"]);
  });

  it("says both ticks that are missing from the charter, and one where there is no undertaking", () => {
    expect(missing(AcceptCharte, { version: "1", engage: "on" })).toEqual(["charte", "engagement"]);
    expect(missing(AcceptCharte, { version: "1" })).toEqual(["charte"]);
  });
});

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
