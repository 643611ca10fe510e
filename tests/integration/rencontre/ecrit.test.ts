import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { draftRencontre } from "@/lib/rencontre/commands/draft";
import { assignSecretaire } from "@/lib/rencontre/commands/update";
import { getEcrit } from "@/lib/rencontre/queries/ecrit";
import { now as clock, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createRencontre, type RencontreDeTest } from "@/tests/factories/rencontre";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");

let espace: EspaceDeTest;
let intervenant: Acteur;
let secretaire: Acteur;
let rencontre: RencontreDeTest;

beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  rencontre = await createRencontre(espace, intervenant, { jour: "2026-09-08", statut: "TENUE", now });
});

const draft = (acteur: Acteur, version: number, points: string, reponses = {}) =>
  draftRencontre(acteur, { rencontreId: rencontre.id, version, points, suites: "", reponses }, now);
const lectures = () =>
  withEspace(espace, (tx) =>
    tx.journal.count({ where: { acte: "lire", objet: "rencontre", objetId: rencontre.id } }),
  );

describe("the minutes of a rencontre", () => {
  it("are read and written by the intervenant·e, and by the secretary once named, each reading in the journal", async () => {
    expect(await getEcrit(secretaire, rencontre.id, clock())).toBeNull();
    expect(await draft(secretaire, 2, "Un point.")).toMatchObject({ reason: "INTROUVABLE" });
    expect(await draft(intervenant, 2, "Le calendrier du trimestre est fixé.")).toMatchObject({ ok: true });
    const nomme = { rencontreId: rencontre.id, version: 3, secretaireId: secretaire.membreId };
    await assignSecretaire(intervenant, nomme, now);
    const avant = await lectures();
    const lu = await getEcrit(secretaire, rencontre.id, clock());
    expect(lu?.textes).toEqual({ points: "Le calendrier du trimestre est fixé.", suites: "" });
    expect(await lectures()).toBe(avant + 1);
  });

  it("keep no word that may identify someone without an answer, and none at all for a name given whole", async () => {
    const { version } = await withEspace(espace, (tx) => tx.rencontre.findFirstOrThrow());
    const refus = await draft(intervenant, version, "La commission a parlé de Kevin et de son logement.");
    expect(refus).toMatchObject({ ok: false, reason: "ALERTES" });
    const { alertes } = refus as unknown as { alertes: { empreinte: string }[] };
    const reponses = Object.fromEntries(alertes.map(({ empreinte }) => [empreinte, "REMPLACER"]));
    const texte = "La commission a parlé de Kevin et de son logement.";
    expect(await draft(intervenant, version, texte, reponses)).toMatchObject({ ok: true });
    const { textes } = (await getEcrit(intervenant, rencontre.id, clock())) ?? {};
    expect(textes?.points).not.toContain("Kevin");
  });

  it("belong to no situation, in the database too", async () => {
    const rows = await withEspace(espace, (tx) => tx.contenu.findMany({ where: { support: "RENCONTRE" } }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ situationId, groupeId }) => situationId === null && groupeId === null)).toBe(true);
  });

  it("are of what was held alone", async () => {
    const prevue = await createRencontre(espace, intervenant, { jour: "2026-10-20", now });
    const ecrit = { rencontreId: prevue.id, version: 1, points: "Trop tôt.", suites: "", reponses: {} };
    expect(await draftRencontre(intervenant, ecrit, now)).toMatchObject({ reason: "INTROUVABLE" });
    expect(await getEcrit(intervenant, prevue.id, clock())).toBeNull();
  });

  it("are not written over by a page that was opened before", async () => {
    expect(await draft(intervenant, 1, "Une vieille page.")).toMatchObject({ reason: "PERIME" });
  });
});
