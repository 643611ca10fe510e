import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { eraseSituation } from "@/lib/conservation/commands";
import { readContenus, writeContenu } from "@/lib/contenu";
import { sqlStateOf, withEspace } from "@/lib/db";
import { acceptDemande } from "@/lib/demande/commands/decision-accept";
import { getSituation } from "@/lib/situation/queries/situation";
import { addMinutes, now as clock } from "@/lib/time";
import { SupportContenu } from "@/prisma/client/enums";
import { exportRegistre, readRegistre, replayRegistre } from "@/scripts/effacements/registre";
import { withConnection } from "@/scripts/postgres/connection";
import { createDatabase } from "@/scripts/postgres/databases";
import { createCle } from "@/scripts/sauvegarde/cle";
import { writeSauvegarde } from "@/scripts/sauvegarde/ecrire";
import { restoreSauvegarde } from "@/scripts/sauvegarde/restaurer";
import { createCloture } from "@/tests/factories/cloture";
import { createCompteRendu } from "@/tests/factories/compte-rendu";
import { listTextes } from "@/tests/factories/contenu";
import { createDemandeDeposee } from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { addressOf } from "@/tests/support/addresses";

const { adminUrl, passwords } = inject("cluster");
const source = process.env.DATABASE_URL ?? "";
const dossier = mkdtempSync(path.join(os.tmpdir(), "recul-effacement-"));
const now = clock();
const MOT = "kanariensis";
const JOUR = 24 * 60;

let espace: EspaceDeTest;
let admin: Acteur;
let situation: SituationDeTest;
let autre: SituationDeTest;
let aiguilles: string[];
const dit: string[] = [];

/** Where these words are found, in any column of any table, as text or as bytes. */
async function cherche(url: string): Promise<string[]> {
  return withConnection(url, async (client) => {
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espace.espaceId]);
    const { rows } = await client.query<{ nom: string; colonne: string; octets: boolean }>(
      `SELECT c.oid::regclass::text AS nom, quote_ident(a.attname) AS colonne, a.atttypid = 'bytea'::regtype AS octets
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p', 'm') AND c.relnamespace IN ('public'::regnamespace, 'travaux'::regnamespace)`,
    );
    const trouves: string[] = [];
    for (const { nom, colonne, octets } of rows) {
      const contient = octets
        ? `position(convert_to(x, 'UTF8') in ${colonne}) > 0`
        : `position(lower(x) in lower(${colonne}::text)) > 0`;
      const { rowCount } = await client.query(
        `SELECT FROM ${nom}, unnest($1::text[]) AS mots (x) WHERE ${contient} LIMIT 1`,
        [aiguilles],
      );
      if (rowCount) trouves.push(`${nom}.${colonne}`);
    }
    return trouves.sort();
  });
}

beforeAll(async () => {
  espace = await createEspaceDeTest();
  admin = await createMembre(espace, { roles: ["ADMINISTRATEUR"] });
  const referent = await createMembre(espace);
  const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  const avant = addMinutes(now, -60 * JOUR);
  const saisie = { cadre: { question: `Que faire ? ${MOT}` }, situation: { ressources: `Sa ${MOT}.` } };
  const { id: demandeId, situationId } = await createDemandeDeposee(referent, saisie, avant);
  const { version, code } = await withEspace(espace, (tx) =>
    tx.demande.findFirstOrThrow({ where: { id: demandeId }, select: { version: true, code: true } }),
  );
  const accord = { demandeId, version, intervenantId: intervenant.membreId, reponses: {} };
  const accepte = await acceptDemande(intervenant, { ...accord, mot: `Cette ${MOT}.` }, avant);
  if (!accepte.ok) throw new Error(accepte.reason);
  const fiche = await withEspace(espace, (tx) =>
    tx.situation.findFirstOrThrow({ where: { id: situationId } }),
  );
  situation = { id: situationId, code: fiche.code, referent, intervenant };
  const seance = await createSeance(situation, {
    statut: "TENUE",
    debut: addMinutes(now, -30 * JOUR),
    now: avant,
  });
  await createCompteRendu(seance, { saisie: { faits: `Vu sa ${MOT}.` }, now: addMinutes(now, -29 * JOUR) });
  await createCloture(situation, { effets: `La ${MOT} a aidé.` }, addMinutes(now, -20 * JOUR));
  // Every kind of narrative there is of a situation, those nothing above has written included.
  const sansSituation = ["DEMANDE", "COMPTE_RENDU", "RENCONTRE", "BILAN", "BILAN_REMARQUE", "BILAN_GROUPE"];
  for (const support of Object.values(SupportContenu).filter((nom) => !sansSituation.includes(nom)))
    await withEspace(espace, (tx) =>
      writeContenu(
        tx,
        referent,
        support,
        crypto.randomUUID(),
        { situationId },
        { texte: `${MOT} ${support}` },
        now,
      ),
    );
  autre = await createSituation(espace, { referent, intervenant, now });
  await withEspace(espace, (tx) =>
    writeContenu(tx, referent, "PISTE", autre.id, { situationId: autre.id }, { texte: "Reste là." }, now),
  );
  aiguilles = [MOT, situation.code, code];
}, 120_000);
afterAll(() => rmSync(dossier, { recursive: true }));

describe("a situation that is erased", () => {
  const fichier = path.join(dossier, "avant.age");
  let cle: Awaited<ReturnType<typeof createCle>>;
  let avantSupports: [SupportContenu, string][];

  it("is there before, in the words of who reads it and nowhere else in clear", async () => {
    expect((await listTextes(espace)).filter(({ texte }) => texte.includes(MOT)).length).toBeGreaterThan(8);
    const ou = await cherche(source);
    expect(ou).toContain('"Situation".code');
    expect(ou.filter((nom) => nom.startsWith('"Contenu"'))).toEqual([]);
    const lieux = await withEspace(espace, (tx) =>
      tx.contenu.findMany({
        where: { situationId: situation.id },
        select: { support: true, supportId: true },
      }),
    );
    avantSupports = lieux.map(({ support, supportId }) => [support, supportId]);
    cle = await createCle();
    await writeSauvegarde(source, fichier, cle.publique);
  });

  it("leaves no word, no code and no key, in the database or in what the process says", async () => {
    for (const flux of [process.stdout, process.stderr])
      vi.spyOn(flux, "write").mockImplementation((mots) => dit.push(String(mots)) > 0);
    const code = situation.code.toLowerCase();
    const fait = await eraseSituation(admin, { code, definitif: "on" }, now);
    vi.restoreAllMocks();
    expect(fait).toMatchObject({ ok: true });
    expect(dit.join("")).not.toMatch(new RegExp(aiguilles.join("|")));
    expect(await cherche(source)).toEqual([]);
    const reste = await withEspace(espace, async (tx) => ({
      textes: await tx.contenu.count({ where: { situationId: situation.id } }),
      messages: await tx.message.count({ where: { situationId: situation.id } }),
      accords: await tx.consentement.count({ where: { situationId: situation.id } }),
      demande: await tx.demande.findFirstOrThrow({
        where: { situationId: situation.id },
        select: { trancheAge: true, suiviMedical: true, choix: true, levees: true },
      }),
    }));
    const demande = { trancheAge: null, suiviMedical: null, choix: [], levees: [] };
    expect(reste).toEqual({ textes: 0, messages: 0, accords: 0, demande });
  });

  it("still counts, and is nobody's to open nor to write in", async () => {
    const compte = await withEspace(espace, async (tx) => ({
      tenues: await tx.seance.count({ where: { situationId: situation.id, statut: "TENUE" } }),
      motifs: await tx.cloture.count({ where: { situationId: situation.id } }),
      deposees: await tx.demande.count({ where: { situationId: situation.id, statut: "ACCEPTEE" } }),
    }));
    expect(compte).toEqual({ tenues: 1, motifs: 1, deposees: 1 });
    for (const acteur of [situation.referent, situation.intervenant])
      expect(await getSituation(acteur, situation.id)).toBeNull();
    const ecrire = withEspace(espace, (tx) => {
      const textes = { texte: "Revenu." };
      return writeContenu(
        tx,
        situation.referent,
        "PISTE",
        situation.id,
        { situationId: situation.id },
        textes,
        now,
      );
    });
    expect(await ecrire.catch(sqlStateOf)).toBe("RC003");
    const revenir = { where: { id: situation.id }, data: { effaceeLe: null } };
    expect(await withEspace(espace, (tx) => tx.situation.updateMany(revenir)).catch(sqlStateOf)).toBe(
      "RC003",
    );
    expect(await eraseSituation(admin, { code: situation.code, definitif: "on" }, now)).toMatchObject({
      reason: "INTROUVABLE",
    });
  });

  it("leaves the others as they were", async () => {
    const lus = await withEspace(espace, (tx) => readContenus(tx, autre.referent, "PISTE", [autre.id]));
    expect(lus.get(autre.id)).toEqual({ texte: "Reste là." });
  });

  it("is erased again in a backup made before, once the register is replayed", async () => {
    const url = addressOf(adminUrl, passwords, "owner", "recul_avant_effacement");
    await createDatabase(adminUrl, "recul_avant_effacement");
    await restoreSauvegarde(fichier, cle.privee, url);
    expect(await cherche(url)).toContain('"Situation".code');
    const lignes = readRegistre((await exportRegistre(source)).join("\n"));
    expect(lignes.some(({ objet, motif }) => objet === situation.id && motif === "DEMANDE")).toBe(true);
    expect(await replayRegistre(url, lignes)).toMatchObject({ situations: 1 });
    expect(await replayRegistre(url, lignes)).toEqual({ situations: 0, ecrits: 0 });
    expect(await cherche(url)).toEqual([]);
    const restent = await withConnection(url, async (client) => {
      await client.query("SELECT set_config('app.espace_id', $1, false)", [espace.espaceId]);
      const supports = avantSupports.map(([, id]) => id);
      const { rows } = await client.query(
        `SELECT (SELECT count(*) FROM "Contenu" WHERE "supportId" = ANY ($1))::int AS textes, (SELECT count(*) FROM "Contenu")::int AS tous,
          (SELECT count(*) FROM "Cle" WHERE "id" = ANY ($2))::int AS cles, (SELECT count(*) FROM "Effacement")::int AS registre`,
        [supports, lignes.filter(({ sorte }) => sorte === "CLE").map(({ objet }) => objet)],
      );
      return rows[0];
    });
    expect(restent).toEqual({ textes: 0, tous: 1, cles: 0, registre: lignes.length });
  });

  it("keeps a register that is read whole or not at all", () => {
    expect(() => readRegistre('{"espace":"x"}')).toThrow(/ligne 1/);
    expect(readRegistre("\n\n")).toEqual([]);
  });
});
