import { beforeAll, describe, expect, it } from "vitest";
import { writeCsv } from "@/lib/csv";
import { withEspace } from "@/lib/db";
import { getDemande } from "@/lib/demande/queries/demande";
import { journaliser, journaliserRefus } from "@/lib/journal";
import { updateGarde } from "@/lib/journal/commands/regler";
import { lignesCsv } from "@/lib/journal/labels/export";
import { formatLigne } from "@/lib/journal/labels/phrases";
import { getConsultations } from "@/lib/journal/queries/consultations";
import { getJournal, listExport } from "@/lib/journal/queries/journal";
import type { RechercheJournal } from "@/lib/journal/schema";
import { addDays, now as clock, jourOf } from "@/lib/time";
import { createRetrait } from "@/tests/factories/consentement";
import { createMembre } from "@/tests/factories/membre";
import { createMonde, type Monde } from "@/tests/factories/monde";

const now = clock();
let monde: Monde;
beforeAll(async () => {
  monde = await createMonde("journal");
}, 120_000);

const lire = async (recherche: RechercheJournal = {}) => {
  const page = await getJournal(monde.cast.administrateur, recherche);
  if (!page) throw new Error("journal");
  return page;
};
const phrases = async (recherche: RechercheJournal = {}) =>
  (await lire(recherche)).lignes.map((ligne) => formatLigne(ligne, "Europe/Paris"));

describe("the journal, for who answers for the espace", () => {
  it("says in a sentence who did what, with codes", async () => {
    const { intervenant } = monde.cast;
    await getDemande(intervenant, monde.demandes.attente.id, now);
    const [premiere] = await phrases({ membre: intervenant.membreId, acte: "lire", objet: "demande" });
    expect(premiere).toMatch(
      new RegExp(`^${intervenant.prenom} ${intervenant.nom} a lu la demande [A-Z0-9-]+.$`),
    );
  });

  it("says what was refused, and why, without a word of what was typed", async () => {
    const { collegue } = monde.cast;
    await withEspace(collegue, (tx) =>
      journaliserRefus(
        tx,
        collegue,
        { seanceId: monde.seances.confirmee.id, motif: "Kévin" },
        "CONSENTEMENT_ABSENT",
      ),
    );
    const [premiere] = await phrases({ acte: "refus" });
    expect(premiere).toMatch(/ n’a pas pu agir sur la séance du .+\s:\sconsentement absent\.$/);
  });

  it("finds all that concerns one situation by its code, and nothing else", async () => {
    const { situation, retiree } = monde;
    const { lignes } = await lire({ situation: situation.code.toLowerCase() });
    expect(lignes.length).toBeGreaterThan(10);
    expect(new Set(lignes.map(({ objet }) => objet)).size).toBeGreaterThan(3);
    expect(lignes.map(({ code }) => code)).not.toContain(retiree.code);
  });

  it("sums up who read a situation, by person, in the days asked about, and knows an unknown code", async () => {
    const { intervenant } = monde.cast;
    const code = monde.situation.code.toLowerCase();
    const { consultee } = await lire({ situation: code });
    expect(consultee?.code).toBe(monde.situation.code);
    const lecteur = consultee?.personnes.find(({ membreId }) => membreId === intervenant.membreId);
    expect(lecteur?.visites.length).toBeGreaterThan(0);
    const demain = addDays(jourOf(now, "Europe/Paris"), 2);
    expect((await lire({ situation: code, du: demain })).consultee?.personnes).toEqual([]);
    expect((await lire({ situation: "S-0000" })).consultee).toEqual({ code: null, personnes: [] });
    expect((await lire()).consultee).toBeNull();
  });

  it("looks for all the acts of one name", async () => {
    const { lignes } = await lire({ acte: "creer,abonner" });
    expect(lignes.length).toBeGreaterThan(0);
    expect(lignes.filter(({ acte }) => acte !== "creer" && acte !== "abonner")).toEqual([]);
  });

  it("goes through the lines page by page without skipping any, and by days of the espace", async () => {
    const vues: string[] = [];
    let pages = 0;
    for (let avant: string | undefined; ; pages++) {
      const { lignes, suite } = await lire({ avant });
      vues.push(...lignes.map(({ id }) => id));
      if (!suite) break;
      avant = suite;
    }
    const toutes = await withEspace(monde, (tx) => tx.journal.count());
    // Each page read left a line, newer than where the reading is.
    expect(new Set(vues).size).toBe(vues.length);
    expect(vues.length).toBeGreaterThanOrEqual(toutes - pages - 1);
    const jour = jourOf(now, "Europe/Paris");
    expect((await lire({ du: addDays(jour, 2) })).lignes).toEqual([]);
    expect((await lire({ au: addDays(jour, 1) })).lignes.length).toBeGreaterThan(50);
  });

  it("is exported sealed, as text no spreadsheet runs, and the export is a line", async () => {
    const { administrateur } = monde.cast;
    const acteur = await createMembre(monde, { prenom: "=CMD()", nom: "Formule" });
    await withEspace(acteur, (tx) => journaliser(tx, acteur, "creer", "absence", acteur.membreId));
    const exporte = await listExport(administrateur, {}, now);
    if (!exporte) throw new Error("export");
    const [derniere] = exporte.lignes;
    expect(derniere).toMatchObject({ acte: "exporter", objet: "journal" });
    expect(exporte.lignes.slice(1).every(({ sceau }) => sceau !== null)).toBe(true);
    expect(writeCsv(lignesCsv(exporte, "Europe/Paris"))).toMatch(/;"?'=CMD\(\) Formule/);
  });

  it("keeps what the espace decides, and says it", async () => {
    await updateGarde(monde.cast.administrateur, { journalMois: 18 }, now);
    expect((await lire()).etat).toMatchObject({ journalMois: 18, purgeJusque: null });
    expect((await phrases({ acte: "regler" }))[0]).toMatch(/a changé les réglages du journal\.$/);
  });
});

describe("« Qui a consulté », for the référent·e", () => {
  it("says by person and visit which parts were read, and that one read oneself last", async () => {
    const { referent, intervenant, secretaire } = monde.cast;
    const page = await getConsultations(referent, monde.situation.id);
    const lu = page?.personnes.find(({ membreId }) => membreId === intervenant.membreId);
    expect(lu?.visites[0]?.parties.map(({ objet }) => objet)).toContain("compte-rendu");
    expect(page?.personnes.findLastIndex(({ moi }) => !moi)).toBeLessThan(
      page?.personnes.findIndex(({ moi }) => moi) ?? -1,
    );
    for (const acteur of [intervenant, secretaire])
      expect(await getConsultations(acteur, monde.situation.id)).toBeNull();
  });

  it("never dates from before a withdrawal what was opened after it, within the same minute", async () => {
    const { referent, intervenant } = monde.cast;
    const { id } = monde.situation;
    const read = () => withEspace(intervenant, (tx) => journaliser(tx, intervenant, "lire", "situation", id));
    await read();
    expect((await getConsultations(referent, id))?.retraits).toEqual([]);
    await createRetrait(referent, id, clock());
    await read();
    const page = await getConsultations(referent, id);
    const [apres, avant] =
      page?.personnes.find(({ membreId }) => membreId === intervenant.membreId)?.visites ?? [];
    const [retrait] = page?.retraits ?? [];
    expect(apres?.parties).toEqual([{ objet: "situation", jour: null }]);
    expect([apres, avant].map((visite) => visite && retrait && visite.fin > retrait)).toEqual([true, false]);
  });
});
