import { describe, expect, it } from "vitest";
import { formatEffectif, formatGroupe, formatMouvement } from "@/lib/groupe/labels/groupe";
import { formatPasGroupe } from "@/lib/groupe/labels/prochain-pas";
import { hasPlace, issueOf, statutsBefore, TRANSITIONS_MEMBRE } from "@/lib/groupe/rules/membres";
import {
  type EtatGroupe,
  isPasDeTenue,
  prochainPasGroupe,
  prochainPasLu,
} from "@/lib/groupe/rules/prochain-pas";
import { now } from "@/lib/time";

const effectif = { places: 8, admis: 3, attente: 0 };
const groupe: EtatGroupe = {
  ...{ ...effectif, statut: "OUVERT", invites: 0 },
  ...{ prochaine: now(), aConfirmer: 0 },
};

describe("where a yes leads", () => {
  it.each([
    ["in, when there is a place", {}, "ADMIS"],
    ["in, when the group is not limited", { places: null, admis: 60 }, "ADMIS"],
    ["in, to the last place", { admis: 7 }, "ADMIS"],
    ["to the waiting list of a full group", { admis: 8 }, "EN_ATTENTE"],
    ["to the waiting list when others wait, even with a place", { attente: 1 }, "EN_ATTENTE"],
  ] as const)("%s", (_cas, change, issue) => {
    expect(issueOf({ ...effectif, ...change })).toBe(issue);
  });

  it("is no place at all past the limit", () => {
    expect(hasPlace({ places: 8, admis: 9 })).toBe(false);
  });
});

describe("the states of a place in a group", () => {
  it("admit from the waiting list by the intervenant·e alone", () => {
    expect(statutsBefore("admettre", "INTERVENANT")).toEqual(["EN_ATTENTE"]);
    expect(statutsBefore("admettre", "TENUE")).toEqual([]);
    expect(statutsBefore("admettre", "PERSONNE")).toEqual([]);
  });

  it("let a person answer and leave for themselves, and who keeps the group take back and note", () => {
    expect(statutsBefore("accepter", "PERSONNE")).toEqual(["INVITE"]);
    expect(statutsBefore("accepter", "TENUE")).toEqual([]);
    for (const par of ["PERSONNE", "TENUE"] as const) {
      expect(statutsBefore("decliner", par)).toEqual(["INVITE", "EN_ATTENTE"]);
      expect(statutsBefore("terminer", par)).toEqual(["ADMIS"]);
    }
  });

  it("never come back from an end: coming back is another row", () => {
    expect(TRANSITIONS_MEMBRE.map(({ de }) => de)).not.toContain("SORTI");
    expect(TRANSITIONS_MEMBRE.map(({ de }) => de)).not.toContain("DECLINE");
  });
});

describe("what a group waits for", () => {
  it.each([
    ["nothing, once closed", { statut: "CLOS", attente: 2 }, "CLOS"],
    ["a choice, when a place is free and people wait", { attente: 1 }, "ADMETTRE"],
    ["no choice, while it is full", { admis: 8, attente: 1 }, "ATTENDRE"],
    ["members, under three", { admis: 2 }, "INVITER"],
    ["members, even with an invitation, if three cannot be", { admis: 1, invites: 1 }, "INVITER"],
    ["answers, once enough were asked", { admis: 1, invites: 2 }, "REPONSES"],
    ["a date, when nothing is booked", { prochaine: null }, "PLANIFIER"],
    ["a yes to its dates, when they are only proposed", { aConfirmer: 6 }, "CONFIRMER"],
    ["its next séance", {}, "ATTENDRE"],
  ] as const)("is %s", (_cas, change, pas) => {
    const etat: EtatGroupe = { ...groupe, ...change };
    expect(prochainPasGroupe(etat)).toBe(pas);
    expect(formatPasGroupe(pas, etat, "Europe/Paris")).toMatch(/^[\p{Lu}\d].*\.$/u);
  });

  it("is never, for who only takes part, how many they are or whom to admit", () => {
    expect(prochainPasLu({ ...groupe, admis: 1, prochaine: null }, false)).toBe("PLANIFIER");
    expect(prochainPasLu({ ...groupe, attente: 1 }, false)).toBe("ATTENDRE");
    expect(prochainPasLu({ ...groupe, admis: 1 }, true)).toBe("INVITER");
  });

  it("is the intervenant·e's to judge, and who keeps it to invite", () => {
    const secretariat = { tenir: true, admettre: false };
    expect(isPasDeTenue("ADMETTRE", secretariat)).toBe(false);
    expect(isPasDeTenue("ADMETTRE", { tenir: true, admettre: true })).toBe(true);
    expect(isPasDeTenue("INVITER", secretariat)).toBe(true);
    expect(isPasDeTenue("INVITER", { tenir: false, admettre: false })).toBe(false);
  });
});

describe("a group in words", () => {
  it("is its kind and its service: nobody's words", () => {
    expect(formatGroupe({ sorte: "TAD_COLLECTIF", structure: "CMS de Savenay" })).toBe(
      "TAD collectif, CMS de Savenay",
    );
    expect(formatGroupe({ sorte: "INTERVISION", structure: null })).toBe("Intervision");
  });

  it("counts who is in, and the places where they are limited", () => {
    expect(formatEffectif({ admis: 1, places: null })).toBe("1 membre");
    expect(formatEffectif({ admis: 7, places: 8 })).toBe("7 membres sur 8 places");
  });

  it("tells an invitation taken back from one that was declined", () => {
    const place = { statut: "DECLINE", motif: null } as const;
    expect(formatMouvement({ ...place, reprise: true })).toBe("Invitation reprise");
    expect(formatMouvement({ ...place, reprise: false })).toBe("N’a pas donné suite");
    expect(formatMouvement({ statut: "SORTI", motif: "CHANGE_DE_POSTE", reprise: false })).toContain(
      "change de poste",
    );
  });
});
