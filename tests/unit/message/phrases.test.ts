import { describe, expect, it } from "vitest";
import { formatMessage } from "@/lib/message/labels/phrases";
import { formatCourriel } from "@/lib/message/rules/courriel";
import { cheminOf, type Fait, SORTES_AU_CHOIX } from "@/lib/message/rules/sortes";
import { listMotsBannis } from "@/lib/texte/rules/mots-bannis";
import { formatMoment, toInstant } from "@/lib/time";
import { SorteMessage } from "@/prisma/client/enums";

const ZONE = "Europe/Paris";
const SORTES = Object.values(SorteMessage);
const fait = (sorte: SorteMessage, suite: Partial<Fait> = {}): Fait => ({
  ...{ sorte, code: "SIT-1234567", nombre: 1, lieu: "Antenne du Port, 3 quai Nord", visio: null },
  debut: toInstant("2026-11-10", "14:00", ZONE),
  fin: toInstant("2026-11-10", "16:00", ZONE),
  avant: toInstant("2026-11-03", "09:30", ZONE),
  ...suite,
});
const phraseOf = (sorte: SorteMessage, suite?: Partial<Fait>) =>
  formatMessage(fait(sorte, suite), ZONE).phrase;
const contexte = {
  ...{ prenom: "Léa", espaceNom: "TAD", zone: ZONE, desabonnement: null },
  lien: "https://recul.exemple.fr/tad/seances/1?a=1&b=2",
};

describe("the sentences", () => {
  it("say three different things of a séance that was moved, cancelled, or not held", () => {
    const { debut, avant } = fait("SEANCE_DEPLACEE");
    const [hier, demain] = [avant, debut].map((instant) => instant && formatMoment(instant, ZONE));
    expect(phraseOf("SEANCE_DEPLACEE")).toBe(
      `La séance prévue le ${hier} est déplacée : elle est maintenant le ${demain} (Antenne du Port, 3 quai Nord).`,
    );
    expect(phraseOf("SEANCE_ANNULEE")).toContain("est annulée");
    expect(phraseOf("SEANCE_NON_TENUE")).toContain("n’a pas eu lieu");
    expect(phraseOf("SEANCE_NON_TENUE")).not.toMatch(/annul|déplac/);
    expect(phraseOf("SEANCE_SUSPENDUE")).not.toMatch(/annul/);
  });

  it("say how many when there are several", () => {
    expect(phraseOf("SEANCE_PROPOSEE", { nombre: 6 })).toContain(
      "6 séances vous sont proposées. La première est le",
    );
    expect(phraseOf("CONSENTEMENT_RETIRE", { nombre: 0 })).toContain("Aucune séance n’était prévue.");
    expect(phraseOf("SITUATION_CLOSE", { nombre: 3 })).toContain("Les 3 séances prévues sont annulées.");
  });

  it("do not say why the work stops", () => {
    const { titre, phrase } = formatMessage(fait("CONSENTEMENT_RETIRE"), ZONE);
    expect(`${titre} ${phrase}`).not.toMatch(/accord|consentement|retir/i);
  });

  it.each(SORTES)("of %s are whole, in the product's words", (sorte) => {
    const { titre, phrase, geste } = formatMessage(fait(sorte), ZONE);
    for (const text of [titre, phrase, geste]) {
      expect(text).not.toMatch(/undefined|null|NaN|!|'|\( |\(\)/);
      expect(listMotsBannis(text)).toEqual([]);
    }
    expect(titre.length).toBeLessThanOrEqual(70);
    expect(phrase).toMatch(/\.$/);
  });
});

describe("a mail", () => {
  it("says the same in text and in HTML, and escapes what it writes", () => {
    const { sujet, texte, html } = formatCourriel(
      fait("SEANCE_LIEU", { lieu: "Salle <b>B</b> & C" }),
      contexte,
    );
    expect(sujet).toBe("Changement de lieu, SIT-1234567");
    expect(texte).toContain("Salle <b>B</b> & C");
    expect(html).toContain("Salle &lt;b&gt;B&lt;/b&gt; &amp; C");
    expect(html).toContain("seances/1?a=1&amp;b=2");
    expect(html).not.toMatch(/<(table|img|script|link)/);
  });

  it("of an invitation names who invites, where, and what Recul is", () => {
    const invite = { par: "Yann Kerbrat", espace: "Loire-Atlantique" };
    const { sujet, texte } = formatCourriel(fait("INVITATION", { invite }), contexte);
    expect(sujet).toBe("Yann Kerbrat vous invite dans Recul");
    expect(texte).toMatch(
      /^Bonjour Léa,\n\nYann Kerbrat vous ouvre un accès à l’espace «\sLoire-Atlantique\s»/,
    );
    expect(texte).toContain("professionnels du travail social");
  });

  it("can be stopped from the mail only where it is optional", () => {
    const desabonnement = "https://recul.exemple.fr/desabonnement?jeton=x";
    expect(formatCourriel(fait("RAPPEL_J1"), { ...contexte, desabonnement }).texte).toContain(desabonnement);
    expect(formatCourriel(fait("SEANCE_ANNULEE"), contexte).html).not.toContain("Ne plus recevoir");
    expect(SORTES_AU_CHOIX).not.toContain("CONSENTEMENT_RETIRE");
  });
});

describe("the way to the thing", () => {
  const objets = { seanceId: "s", situationId: "t", demandeId: null, suiviId: null };

  it("is the séance, or the situation when there are several", () => {
    expect(cheminOf({ ...objets, sorte: "SEANCE_DEPLACEE", nombre: 1 })).toBe("/seances/s");
    expect(cheminOf({ ...objets, sorte: "SEANCE_PROPOSEE", nombre: 4 })).toBe("/situations/t");
  });

  it("is none for who can no longer open it", () => {
    expect(cheminOf({ ...objets, sorte: "ASSOCIATION_TERMINEE", nombre: 1 })).toBeNull();
  });
});
