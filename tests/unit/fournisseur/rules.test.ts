import { describe, expect, it } from "vitest";
import { identiteOf } from "@/lib/fournisseur/rules";
import { CreateAdmission, Suite } from "@/lib/fournisseur/schema";

const PRUDENTE = { adresseGarantie: false, revendication: "siret", acrFacteur: ["eidas2"] };
const GARANTE = { ...PRUDENTE, adresseGarantie: true };
const DIT = { sub: "1", email: "Ada@Exemple.fr", given_name: "Ada", usual_name: "LOVELACE" };

describe("an identity", () => {
  it("has an address when the provider vouches for it, never when it says it is not verified", () => {
    const courriel = (dit: object, confiance = PRUDENTE) =>
      identiteOf({ ...DIT, ...dit }, confiance).courriel;
    expect(courriel({ email_verified: true })).toBe("ada@exemple.fr");
    for (const dit of [{}, { email_verified: "true" }, { email_verified: false }])
      expect(courriel(dit)).toBeNull();
    expect(courriel({}, GARANTE)).toBe("ada@exemple.fr");
    expect(courriel({ email_verified: false }, GARANTE)).toBeNull();
    for (const email of ["a@b", "a@b@exemple.fr", "a b@exemple.fr", 12, undefined])
      expect(courriel({ email, email_verified: true })).toBeNull();
  });

  it("has proved two factors when its acr or amr says so", () => {
    const prouve = (dit: object) => identiteOf({ ...DIT, ...dit }, PRUDENTE).prouve;
    for (const dit of [{ acr: "eidas2" }, { amr: ["pwd", "mfa"] }]) expect(prouve(dit)).toBe(true);
    for (const dit of [{}, { acr: "eidas1" }, { amr: ["pwd"] }, { amr: "mfa" }])
      expect(prouve(dit)).toBe(false);
  });

  it("takes ProConnect's names or the standard ones, and the first value of the claim", () => {
    const dit = identiteOf({ ...DIT, siret: ["22440002800011", "2"] }, PRUDENTE);
    expect(dit).toMatchObject({ prenom: "Ada", nom: "LOVELACE", valeur: "22440002800011" });
    expect(identiteOf({ sub: "1", family_name: "Hopper" }, PRUDENTE).nom).toBe("Hopper");
  });
});

it("admits a domain of a service, however it is typed, and no domain anyone can have", () => {
  expect(CreateAdmission.parse({ domaine: " @Departement44.FR " }).domaine).toBe("departement44.fr");
  for (const domaine of ["gmail.com", "exemple", "a b.fr", ""])
    expect(CreateAdmission.safeParse({ domaine }).success).toBe(false);
});

it("goes on to a path of this site, and nowhere else", () => {
  expect(Suite.parse("/loire-atlantique/agenda")).toBe("/loire-atlantique/agenda");
  for (const suite of ["//ailleurs", "https://ailleurs", undefined])
    expect(Suite.parse(suite)).toBe("/espaces");
});
