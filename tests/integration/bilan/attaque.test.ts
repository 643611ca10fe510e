import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getBilan } from "@/lib/bilan/queries/bilan";
import { desceller } from "@/lib/coffre";
import { withEspace } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { createFamille } from "@/lib/indicateur/rules/famille";
import { toJson } from "@/lib/indicateur/rules/json";
import type { Releve } from "@/lib/indicateur/rules/releve";
import { addDays, addMinutes, now, toInstant } from "@/lib/time";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { createBilanRelu } from "@/tests/factories/bilan";
import { createCloture } from "@/tests/factories/cloture";
import { createTravail } from "@/tests/factories/indicateur";
import { clientOf } from "@/tests/support/clients";
import { withAttaquant } from "../../unit/secret/attaquant";
import type { TableauImprime } from "./carnet";
import { findActeurs, type Lecteurs, print, readAll, required, SLUG } from "./lecteurs";

// All the service's séances are years old: what changes between the two readings is what each test does.
const LECTURE = now();
const AVANT = addMinutes(LECTURE, -70 * 1440);
const ANNEE = LECTURE.getUTCFullYear() - 2;

let lecteurs: Lecteurs;
let bilanId: string;

beforeAll(async () => {
  const plan = planVolume({ espaces: 1, seances: 900, annee: ANNEE + 1 });
  await fillVolume(process.env.DATABASE_URL ?? "", plan, AVANT, () => {});
  const [intervenant] = (await findActeurs("INTERVENANT")) as [Acteur];
  const [copil] = (await findActeurs("COPIL")) as [Acteur];
  lecteurs = { intervenant, copil, responsables: (await findActeurs("RESPONSABLE")) as [Acteur, Acteur] };
  await createBilanRelu(intervenant, ANNEE - 1, {}, AVANT, intervenant);
  ({ id: bilanId } = await createBilanRelu(intervenant, ANNEE, {}, AVANT, intervenant));
}, 120_000);

/** The figures before their protection, which no reader opens. */
async function readReleve(id: string): Promise<Releve> {
  const select = { releve: true } as const;
  const { releve } = await withEspace(lecteurs.intervenant, (tx) =>
    tx.bilan.findFirstOrThrow({ where: { id }, select }),
  );
  return JSON.parse(required(desceller(required(releve), "bilan-releve", id))).releve;
}

describe("everything that shows a year, pooled and solved", { timeout: 300_000 }, () => {
  it("tells the exact number of nobody's situations, nor that they are few", async () => {
    const carnet = await readAll(lecteurs, ANNEE, [bilanId], LECTURE);
    const famille = createFamille(await readReleve(bilanId));
    const { seuilSecret: k } = lecteurs.copil;
    const valeurs = new Map(famille.cellules.map(({ id, valeur }) => [id, valeur]));
    for (const [id, { valeur, source }] of carnet)
      if (valeurs.has(id)) expect(valeur, `${id}, ${source}`).toBe(valeurs.get(id));
    const lus = new Map(famille.cellules.map(({ id }) => [id, carnet.get(id)?.valeur ?? null]));
    const personnes = famille.cellules.filter(({ compte }) => compte !== "activite");
    const petites = personnes.filter(({ situations }) => situations > 0 && situations < k);
    const sensibles = personnes.flatMap(({ id, sensible, valeur }) => {
      const base = valeurs.get(sensible ?? "") ?? 0;
      return sensible && base > 0 && Math.min(valeur, base - valeur) < k ? [{ id, base: sensible }] : [];
    });
    expect([petites.length, sensibles.length].every((nombre) => nombre > 10)).toBe(true);
    expect(carnet.size).toBeGreaterThan(50);
    const secretes = new Set([...petites, ...sensibles].map(({ id }) => id));
    expect([...secretes].filter((id) => lus.get(id) !== null)).toEqual([]);
    const tues = famille.cellules.filter(({ id }) => lus.get(id) === null);
    expect(tues.length).toBeGreaterThan(secretes.size);
    withAttaquant(famille, lus, (intervalleOf) => {
      for (const { id } of tues) {
        const { min, max } = intervalleOf(id);
        expect(max - min, id).toBeGreaterThanOrEqual(secretes.has(id) ? 2 : 1);
      }
    });
    const ids = new Set(personnes.map(({ id }) => id));
    const relations = famille.relations.filter(({ total, parts }) =>
      [total, ...parts].every((id) => ids.has(id)),
    );
    withAttaquant({ cellules: personnes, relations }, lus, (intervalleOf) => {
      const intervalles = [
        ...petites.map(({ id }) => [id, intervalleOf(id)] as const),
        ...sensibles.map(({ id }) => [id, intervalleOf(id)] as const),
        ...sensibles.map(({ id, base }) => [`${base} - ${id}`, intervalleOf(base, id)] as const),
      ];
      for (const [nom, { min, max }] of intervalles) {
        const complement = nom.includes(" - ");
        const [base = "", id = ""] = nom.split(" - ");
        const vrai = complement ? (valeurs.get(base) ?? 0) - (valeurs.get(id) ?? 0) : (valeurs.get(nom) ?? 0);
        if (vrai >= k) continue;
        expect(max, nom).toBeGreaterThanOrEqual(k);
        expect(max - min + 1, nom).toBeGreaterThanOrEqual(k);
      }
    });
  });

  it("shows no hour, presence nor share where the séances are withheld", async () => {
    for (const tableaux of [await print(ANNEE, "responsable"), await print(ANNEE, "copil")]) {
      const cellulesOf = (code: string) =>
        tableaux
          .filter((tableau) => tableau.code === code)
          .flatMap(({ lignes }) => lignes.flatMap(({ cellules }) => cellules));
      const tues = cellulesOf("seances")
        .filter(({ secret }) => secret)
        .map(({ colonne }) => colonne);
      const suites = ["heures", "presences"].flatMap(cellulesOf);
      expect(suites.filter(({ colonne, valeur }) => tues.includes(colonne) && valeur !== null)).toEqual([]);
    }
  });

  it("tells no more of the year before than its own bilan does", async () => {
    const avant = await withEspace(lecteurs.intervenant, (tx) =>
      tx.bilan.findFirstOrThrow({ where: { annee: ANNEE - 1 }, select: { id: true } }),
    );
    const deja = await readAll(lecteurs, ANNEE - 1, [avant.id], LECTURE);
    const { instantane } = required(await getBilan(lecteurs.copil, bilanId, LECTURE));
    expect(instantane.evolution?.annee).toBe(ANNEE - 1);
    const comptes = instantane.tableaux.filter(({ code }) => ["situations", "seances"].includes(code));
    for (const { code, nom } of comptes) {
      const avantDit = instantane.evolution?.chiffres.find((chiffre) => chiffre.nom === nom)?.avant ?? null;
      expect(avantDit).toBe(deja.get(`${code}/ensemble`)?.valeur ?? null);
    }
  });
});

describe("the same year, once one situation was", { timeout: 300_000 }, () => {
  /** What is said of situations and séances, by every source, to the letter. */
  const dits = async (bilans: readonly string[]) => {
    const carnet = await readAll(lecteurs, ANNEE, bilans, LECTURE);
    const [premier, second] = lecteurs.responsables;
    const pages = [await getChiffres(premier, ANNEE, LECTURE), await getChiffres(second, ANNEE, LECTURE)];
    const proteges = pages.flatMap((page) => toJson(required(page).tableaux)).filter(isLie);
    return {
      carnet: [...carnet].map(([id, { valeur }]) => [id, valeur]),
      imprimes: [await print(ANNEE, "responsable"), await print(ANNEE, "copil")].flat().filter(isLie),
      proteges,
    };
  };
  /** Groups and rencontres bound no situation: they are always those of now. */
  const isLie = ({ code }: TableauImprime) =>
    !/collectives|^groupes|instances|sensibilisations|rencontres/.test(code);
  let avant: Awaited<ReturnType<typeof dits>>;
  let ajoutee: string;

  beforeAll(async () => {
    avant = await dits([bilanId]);
  }, 120_000);

  it("added, in the smallest délégation: no figure moves, nor the next version's", async () => {
    const { intervenant } = lecteurs;
    const { espaceId, zone } = intervenant;
    const [referent] = (await findActeurs("PROFESSIONNEL")) as [Acteur];
    const lieu = await withEspace(intervenant, async (tx) => ({
      delegation: await tx.delegation.findFirstOrThrow({ where: { espaceId }, orderBy: { ordre: "desc" } }),
      territoire: await tx.territoire.findFirstOrThrow({ where: { espaceId } }),
      membre: await tx.membre.findFirstOrThrow({ where: { id: referent.membreId } }),
    }));
    const jour = addDays(`${ANNEE}-06-01`, 2);
    const deposeLe = toInstant(`${ANNEE}-05-02`, "09:00", zone);
    const espace = {
      ...{ espaceId, slug: SLUG, admin: intervenant, delegationId: lieu.delegation.id },
      ...{ territoireId: lieu.territoire.id, structureId: lieu.membre.structureId ?? "" },
    };
    ajoutee = await createTravail(espace, {
      ...{ delegationId: lieu.delegation.id, referent, intervenant, deposeLe, accepteeLe: deposeLe },
      choix: ["sante-mentale/depression", "frein/logement"],
      seances: [{ debut: toInstant(jour, "20:45", zone) }],
    });
    expect(await dits([bilanId])).toEqual(avant);
    const suite = await createBilanRelu(intervenant, ANNEE, { changements: "Relu." }, LECTURE, intervenant);
    expect(await dits([bilanId, suite.id])).toEqual(avant);
  });

  it("closed", async () => {
    const { intervenant } = lecteurs;
    const { code } = await withEspace(intervenant, (tx) =>
      tx.situation.findFirstOrThrow({ where: { id: ajoutee }, select: { code: true } }),
    );
    await createCloture({ id: ajoutee, code, referent: intervenant, intervenant });
    expect(await dits([bilanId])).toEqual(avant);
  });

  it("erased: another one, that was worked on that year", async () => {
    const admin = await clientOf("admin");
    await admin.query("SET session_replication_role = replica");
    const { rowCount } = await admin.query(
      `DELETE FROM "Situation" WHERE ("espaceId", "id") IN (SELECT "espaceId", "situationId" FROM "Seance"
       WHERE "statut" = 'TENUE' AND extract(year FROM "debut") = $1 AND "situationId" <> $2 LIMIT 1)`,
      [ANNEE, ajoutee],
    );
    await admin.query("SET session_replication_role = origin");
    expect(rowCount).toBe(1);
    expect(await dits([bilanId])).toEqual(avant);
    const { intervenant } = lecteurs;
    const suite = await createBilanRelu(intervenant, ANNEE, { changements: "Relu." }, LECTURE, intervenant);
    expect(await dits([bilanId, suite.id])).toEqual(avant);
  });
});
