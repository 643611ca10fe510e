import { describe, expect, it } from "vitest";
import { formatRappel } from "@/lib/seance/labels/creneau";
import { formatDateChoisie } from "@/lib/seance/labels/date-choisie";
import { formatEcart, formatPlanification } from "@/lib/seance/labels/planification";
import { describeCreneauPris, REFUS_SEANCE } from "@/lib/seance/labels/refus";
import { formatStatut, formatTitre } from "@/lib/seance/labels/statut";
import { type CreneauPris, creneauLigneOf } from "@/lib/seance/rules/creneau";
import type { DateChoisie } from "@/lib/seance/rules/suggestion";
import { addMinutes, toInstant } from "@/lib/time";

const PARIS = "Europe/Paris";
const debut = toInstant("2026-10-13", "14:00", PARIS);
const ligne = (start: Date) =>
  creneauLigneOf({ start, end: addMinutes(start, 120), reserveStart: addMinutes(start, -30) }, 30);
/** No-break spaces read as spaces. */
const plain = (texte: string | undefined) => texte?.replaceAll("\u00a0", " ");

describe("a slot just taken", () => {
  const refus: CreneauPris = {
    ok: false,
    reason: "CRENEAU_PRIS",
    champ: "creneau-2",
    debut,
    alternatives: [ligne(addMinutes(debut, 1440)), ligne(addMinutes(debut, 2880))],
  };

  it("is named with the free ones nearest to it, which become choices of the same field", () => {
    const said = describeCreneauPris(refus, { zone: PARIS });
    expect(plain(said?.message)).toBe(
      "Le créneau du mardi 13 octobre, 14 h n’est plus libre. Créneaux libres les plus proches : " +
        "mercredi 14 octobre, de 14 h à 16 h ; jeudi 15 octobre, de 14 h à 16 h.",
    );
    expect(said?.choices["creneau-2"]).toHaveLength(2);
    expect(Object.keys(said?.errors ?? {})).toEqual(["creneau-2"]);
  });

  it("is said even when nothing is free, and adds nothing to other refusals", () => {
    const seul = describeCreneauPris({ ...refus, alternatives: [] }, { zone: PARIS });
    expect(seul?.message).toContain("Aucun créneau libre dans le mois qui suit.");
    expect(describeCreneauPris({ reason: "PERIME" }, { zone: PARIS })).toBeUndefined();
  });
});

describe("a date chosen by hand", () => {
  const date: DateChoisie = {
    jour: "2026-10-16",
    heure: "14:00",
    creneau: ligne(debut),
    cible: "2026-10-13",
    derive: { jours: 3, sens: "reportee", dansLaTolerance: true },
    libre: true,
    prise: false,
    ailleurs: false,
    ...{ motif: null, qui: null },
    vacances: null,
    autres: [],
  };
  const said = (champs: Partial<DateChoisie>) => formatDateChoisie({ ...date, ...champs }).map(plain);

  it("says its drift in words, and that everybody is free", () => {
    expect(said({})).toEqual([
      "Reportée de 3 jours par rapport au mardi 13 octobre, date visée pour la suite.",
      "Tout le monde est libre à cette heure.",
    ]);
  });

  it("says what falls on it, beyond what tolerance, and that it may be chosen all the same", () => {
    const derive = { jours: 73, sens: "reportee", dansLaTolerance: false } as const;
    const noel = { code: "ferie", nom: "Noël" } as const;
    expect(said({ derive, libre: false, motif: noel }).slice(1)).toEqual([
      "C’est au-delà de la souplesse prévue par le protocole.",
      "Ce jour-là : Noël.",
      "Vous pouvez la choisir quand même.",
    ]);
  });

  it("does not offer time that is booked already", () => {
    expect(said({ libre: false, prise: true }).at(-1)).toBe("L’intervenant·e a déjà réservé ce temps.");
  });
});

describe("what the pages say", () => {
  it("tells a séance's state with who and why", () => {
    const le = toInstant("2026-10-01", "09:00", PARIS);
    const statut = { code: "ANNULEE", motif: "INTEMPERIE", le, par: "Léa Martin" } as const;
    expect(plain(formatStatut(statut, PARIS))).toBe(
      "Annulée le jeudi 1er octobre par Léa Martin : intempérie ou transport",
    );
    const proposee = { code: "PROPOSEE", motif: null, le, par: "Léa Martin" } as const;
    expect(plain(formatStatut(proposee, PARIS, false))).toBe(
      "Proposée depuis le jeudi 1er octobre, en attente de l’accord de la personne",
    );
    expect(formatTitre("REPORTEE", debut, PARIS)).toBe("Séance sans date");
  });

  it("counts, measures and reminds in plain words", () => {
    expect(formatPlanification([])).toBe("Aucune séance n’est encore prévue.");
    expect(
      plain(formatPlanification([{ statut: "TENUE" }, { statut: "TENUE" }, { statut: "PROPOSEE" }])),
    ).toBe("Séances : 2 tenues, 1 proposée.");
    expect([formatEcart(0), formatEcart(1), formatEcart(-4)]).toEqual([
      "Le même jour",
      "1 jour plus tard",
      "4 jours plus tôt",
    ]);
    expect(plain(formatRappel("SN-204", { debut, fin: addMinutes(debut, 120) }, PARIS))).toBe(
      "SN-204, mardi 13 octobre 2026, de 14 h à 16 h.",
    );
  });

  it("ends every refusal with a full stop, and never shouts", () => {
    for (const phrase of Object.values(REFUS_SEANCE)) expect(phrase).toMatch(/^[^!]+\.$/);
  });
});
