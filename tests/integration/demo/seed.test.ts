import { randomBytes } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { Nature } from "@/lib/accueil/rules";
import { getBureau } from "@/lib/bureau/queries/bureau";
import { SECTIONS } from "@/lib/bureau/rules";
import { withEspace } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { getConsultations } from "@/lib/journal/queries/consultations";
import { verifyMotDePasse } from "@/lib/mot-de-passe";
import { getRestitution } from "@/lib/restitution/queries/parties";
import { jourOf, now } from "@/lib/time";
import { COMPTES_DEMO } from "@/prisma/comptes-demo";
import { seed } from "@/prisma/seed";
import { connect } from "@/scripts/postgres/connection";
import { createDatabase, withDatabase } from "@/scripts/postgres/databases";
import { addressOf } from "@/tests/support/addresses";
import { clientOf } from "@/tests/support/clients";
import { acteurNamed, countRows, naturesOf, signIn } from "./lecture";

/** Filling takes seconds; a machine that does other things takes longer. */
const SEED = 180_000;
const at = now();

let admin: pg.Client;
let counts: Record<string, number>;

beforeAll(async () => {
  admin = await clientOf("admin");
  await seed(at);
  counts = await countRows(admin);
}, SEED);

const rowsOf = async (text: string) => (await admin.query(text)).rows;
const valuesOf = async (text: string): Promise<string[]> =>
  (await rowsOf(text)).map(({ valeur }) => String(valeur)).sort();
const enumOf = (type: string) => valuesOf(`SELECT unnest(enum_range(NULL::"${type}"))::text AS valeur`);

const LOIRE_ATLANTIQUE = `"espaceId" = (SELECT "id" FROM "Espace" WHERE "slug" = 'loire-atlantique')`;

describe("the demonstration", () => {
  it("fills an empty database with three espaces and their two years", () => {
    expect(counts).toMatchObject({ Espace: 3 });
    expect(counts.Situation).toBeGreaterThan(90);
    expect(counts.Seance).toBeGreaterThan(350);
    expect(counts.CompteRendu).toBeGreaterThan(250);
    const empty = Object.keys(counts).filter((table) => counts[table] === 0);
    // What people do once they are there: double-click, answer a warning, set an agenda, protect their account.
    expect(empty.sort()).toEqual([
      "Abonnement",
      "Admission",
      "CleAcces",
      "CodeSecours",
      "CompteEnvoi",
      "Defi",
      "Facteur",
      "Idempotence",
      "IdentiteExterne",
      "JournalSceau",
      "JournalSegment",
      "Levee",
      "LeveeContenu",
      "PersonneExterieure",
      "Preference",
      "Venue",
    ]);
  });

  it("is refused a second time, and leaves what is there", { timeout: SEED }, async () => {
    await expect(seed(at)).rejects.toThrow("already there");
    expect(await countRows(admin)).toEqual(counts);
  });

  it("tells the same story on another database", { timeout: SEED }, async () => {
    const { adminUrl, passwords, template } = inject("cluster");
    const database = `recul_${randomBytes(6).toString("hex")}`;
    await createDatabase(adminUrl, database, template);
    vi.stubEnv("DATABASE_URL_APP", addressOf(adminUrl, passwords, "app", database));
    vi.resetModules();
    const other = await import("@/prisma/seed");
    await other.seed(at);
    vi.unstubAllEnvs();
    const client = await connect(withDatabase(adminUrl, database));
    expect(await countRows(client)).toEqual(counts);
    await client.end();
  });

  it("has no séance confirmed to come without a consent in force", async () => {
    const sans =
      await rowsOf(`SELECT x."id" FROM "Seance" x WHERE x."statut" = 'CONFIRMEE' AND x."fin" > now()
        AND x."situationId" IS NOT NULL
      AND consentement_etat(x."espaceId", x."situationId") <> 'EN_VIGUEUR'`);
    expect(sans).toEqual([]);
  });

  // Days are those of Paris, whatever the hour of the machine.
  const jourDe = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Paris')::date`;

  it("never puts one before the other: acceptance and filing, announcement and séance, minutes and séance", async () => {
    const anachronismes = await rowsOf(`
      SELECT 'decision' AS quoi FROM "Demande" WHERE "decideLe" < "deposeLe"
      UNION ALL SELECT 'depot' FROM "Demande" WHERE "deposeLe" < "creeLe" OR "deposeLe" > now()
      UNION ALL SELECT 'annonce' FROM "Seance" WHERE "annonceeLe" > ${jourDe('"debut"')} OR "annonceeLe" > ${jourDe("now()")}
      UNION ALL SELECT 'restitution' FROM "Seance" WHERE "restitueeLe" < ${jourDe('"debut"')} OR "restitueeLe" > ${jourDe("now()")}
      UNION ALL SELECT 'tenue' FROM "Seance" WHERE "statut" IN ('TENUE', 'NON_TENUE') AND "fin" > now()
      UNION ALL SELECT 'reservee' FROM "Seance" WHERE "creeLe" > "debut" OR "creeLe" > now()
      UNION ALL SELECT 'compte rendu' FROM "CompteRendu" c JOIN "Seance" x ON x."id" = c."seanceId" WHERE c."modifieLe" < x."fin"
      UNION ALL SELECT 'cloture' FROM "Cloture" c JOIN "Seance" x ON x."situationId" = c."situationId"
        WHERE x."statut" = 'TENUE' AND x."fin" > c."closeLe"
      UNION ALL SELECT 'suivi' FROM "Suivi" WHERE "faitLe" > now()`);
    expect(anachronismes).toEqual([]);
  });

  it("books nobody on a Sunday, a public holiday or their days off", async () => {
    const hors = await rowsOf(`SELECT x."debut" FROM "Seance" x
      LEFT JOIN "Absence" a ON a."espaceId" = x."espaceId" AND a."membreId" = x."intervenantId"
        AND (x."debut" AT TIME ZONE 'Europe/Paris')::date BETWEEN a."du" AND a."au"
      WHERE a."id" IS NOT NULL OR extract(isodow FROM x."debut" AT TIME ZONE 'Europe/Paris') > 5
        OR to_char(x."debut" AT TIME ZONE 'Europe/Paris', 'MM-DD') IN ('01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25')`);
    expect(hors).toEqual([]);
  });
});

describe("the accounts of the demonstration", () => {
  it.each(COMPTES_DEMO)("$email signs in with the password shown, and has that role", async (compte) => {
    const { compte: connu, acteur } = await signIn(compte);
    expect(await verifyMotDePasse(compte.motDePasse, connu.motDePasse)).toBe(true);
    expect(acteur.roles).toEqual([compte.role]);
  });

  it("has one account for each role in Loire-Atlantique", async () => {
    const roles = COMPTES_DEMO.filter(({ espace }) => espace === "loire-atlantique").map(({ role }) => role);
    expect([...roles].sort()).toEqual(await enumOf("RoleCode"));
  });

  it("lets nobody else of the demonstration sign in", async () => {
    const { rows } = await admin.query(
      `SELECT count(*)::int AS n FROM "Utilisateur" WHERE "motDePasse" IS NOT NULL`,
    );
    expect(rows[0].n).toBe(COMPTES_DEMO.length);
  });
});

describe("what waits for each account", () => {
  it("is something of each kind for the professional", async () => {
    const attendues: Nature[] = [
      "complement",
      "a-confirmer",
      "association",
      "consentement",
      "accord-partiel",
      "accord-a-revoir",
    ];
    const ensuite: Nature[] = ["annonce", "groupe-invitation", "restitution", "protocole", "suivi"];
    const enfin: Nature[] = ["piste", "brouillon"];
    expect(await naturesOf("Léa", at)).toEqual(new Set([...attendues, ...ensuite, ...enfin]));
  });

  it("is something of each kind for the intervenant·e", async () => {
    const natures = await naturesOf("Nadia", at);
    const file: Nature[] = ["demande-en-retard", "demande", "sans-seance", "statut"];
    for (const nature of [...file, "groupe-peu", "compte-rendu", "validation", "suivi"])
      expect(natures).toContain(nature);
  });

  it("is a desk with something in each section for the secretary", async () => {
    const bureau = await getBureau(await acteurNamed("Martine"), at);
    for (const section of SECTIONS) expect(bureau?.[section].taches, section).not.toEqual([]);
    expect(SECTIONS.some((section) => (bureau?.[section].enRetard ?? 0) > 0)).toBe(true);
  });

  it.each(["Inès", "Marc", "Hugo", "Anne"])("is not nothing for %s, in a smaller espace", async (prenom) => {
    expect((await naturesOf(prenom, at)).size).toBeGreaterThan(1);
  });
});

describe("Loire-Atlantique", () => {
  it.each([
    ["Demande", "StatutDemande"],
    ["Seance", "StatutSeance"],
    ["Situation", "StatutSituation"],
    ["CompteRendu", "StatutCompteRendu"],
    ["Piste", "StatutPiste"],
    ["Association", "StatutAssociation"],
  ])("has a %s in every state", async (table, type) => {
    const seen = `SELECT DISTINCT "statut"::text AS valeur FROM "${table}" WHERE ${LOIRE_ATLANTIQUE}`;
    const jamais = table === "Association" ? ["TERMINEE"] : [];
    expect(await valuesOf(seen)).toEqual((await enumOf(type)).filter((statut) => !jamais.includes(statut)));
  });

  it("shows who read a situation, words to give back to the person, and what was decided of a withdrawal", async () => {
    const lea = await acteurNamed("Léa");
    const siennes = await withEspace(lea, (tx) =>
      tx.situation.findMany({
        where: { espaceId: lea.espaceId, referentId: lea.membreId },
        select: { id: true },
      }),
    );
    const consultations = await Promise.all(siennes.map(({ id }) => getConsultations(lea, id)));
    expect(Math.max(...consultations.map((page) => page?.personnes.length ?? 0))).toBeGreaterThan(3);
    const [dites] = await Promise.all(siennes.map(({ id }) => getRestitution(lea, id))).then((lues) =>
      lues.map((lue) => lue?.seances.flatMap(({ parties }) => parties).length ?? 0).sort((x, y) => y - x),
    );
    expect(dites).toBeGreaterThan(5);
    const { retraitDecideLe } = await withEspace(lea, (tx) =>
      tx.espace.findUniqueOrThrow({ where: { id: lea.espaceId }, select: { retraitDecideLe: true } }),
    );
    expect(retraitDecideLe).not.toBeNull();
  });

  it("has a consent in every state", async () => {
    const seen = `SELECT DISTINCT consentement_etat("espaceId", "id") AS valeur FROM "Situation" WHERE ${LOIRE_ATLANTIQUE}`;
    expect(await valuesOf(seen)).toEqual(["ABSENT", "A_COMPLETER", "EN_VIGUEUR", "RETIRE"].sort());
  });

  it("gives the responsable figures of last year: situations by délégation, and cells withheld in both", async () => {
    const philippe = await acteurNamed("Philippe");
    const annee = Number(jourOf(at, philippe.zone).slice(0, 4)) - 1;
    const chiffres = await getChiffres(philippe, annee, at);
    const cellules = chiffres?.tableaux.flatMap(({ lignes }) => lignes.map((ligne) => ligne.cellules)) ?? [];
    for (const colonne of [0, 1]) {
      expect(cellules.some((ligne) => ligne[colonne]?.secret)).toBe(true);
      expect(cellules.some((ligne) => ligne[colonne]?.secret === false && ligne[colonne].valeur)).toBe(true);
    }
    const situations = chiffres?.tableaux.find(({ code }) => code === "situations")?.lignes[0];
    expect(situations?.ensemble.valeur).toBeGreaterThan(30);
  });

  it("follows the planned share of its délégations, roughly", async () => {
    const { espaceId } = await acteurNamed("Nadia");
    const parts = await withEspace({ espaceId }, (tx) =>
      tx.situation.groupBy({
        by: ["delegationId"],
        where: { espaceId, accepteeLe: { not: null } },
        _count: true,
      }),
    );
    const [grande = 0, petite = 0] = parts.map(({ _count }) => _count).sort((a, b) => b - a);
    expect(grande / (grande + petite)).toBeGreaterThan(0.65);
    expect(grande / (grande + petite)).toBeLessThan(0.9);
  });
});
