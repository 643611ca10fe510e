import { beforeAll, describe, expect, it } from "vitest";
import { readStats, withEspace as withTenant } from "@/lib/db";
import { RELEVE, type ReleveLu } from "@/lib/indicateur/queries/releve";
import { CATALOGUE, LISTES_COMPTEES } from "@/lib/indicateur/rules/catalogue";
import { createFamille } from "@/lib/indicateur/rules/famille";
import { createTableaux, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { instantOf, toInstant, yearRange } from "@/lib/time";
import { clientOf } from "../../support/clients";
import { ANNEE, createEspaceDeChiffres } from "./annee";
import { drawExamens, drawGroupes } from "./groupes-au-hasard";
import { createHasard } from "./hasard";
import { type Cadre, drawSituation, merge, withEspace, writeLignes } from "./lignes-au-hasard";
import { type Figures, type Lieu, type Question, type Rows, readRows } from "./naif";
import { countGroupes } from "./naif-groupes";
import { countParcours } from "./naif-parcours";
import { countSeances } from "./naif-seances";

const GRAINE = 2026;
const HEURES = 32;
const admin = await clientOf("admin");

/** An espace with three délégations, territoires whose allocataires are known or not, people of all sorts, and a year. */
async function createEspace(zone: string, graine: number) {
  const espace = await createEspaceDeChiffres(zone);
  const { espaceId, delegations } = espace;
  const hasard = createHasard(graine);
  const valeurs = await withTenant(espace, async (tx) => {
    await tx.espace.update({ where: { id: espaceId }, data: { heuresHebdo: HEURES } });
    return tx.valeur.findMany({ where: { espaceId }, select: { id: true, liste: true } });
  });
  const valeurOf = (liste: string) => hasard.un(valeurs.filter((valeur) => valeur.liste === liste)).id;
  const structures = hasard.fois(5, (rang) => ({
    ...{ id: hasard.id(), nom: `Structure ${rang}`, typeId: rang > 0 ? valeurOf("type-structure") : null },
  }));
  const territoires = [...delegations, delegations[0]].map((delegationId, rang) => ({
    ...{ id: hasard.id(), delegationId: delegationId ?? "", nom: `Territoire ${rang}` },
  }));
  const membres = hasard.fois(12, (rang) => ({
    ...{ id: hasard.id(), utilisateurId: hasard.id(), prenom: "Une", nom: `Personne ${rang}` },
    courriel: `p${rang}@hasard.example`,
    structureId: rang % 4 === 3 ? null : hasard.un(structures).id,
    professionId: rang % 3 === 2 ? null : valeurOf("profession"),
  }));
  const cadre: Cadre = {
    ...{ hasard, espaceId, zone, annee: ANNEE, valeurs, territoires },
    delegations: delegations.map((id) => ({ id })),
    membres: membres.map(({ id }) => id),
  };
  const lignes = merge([
    withEspace(espaceId, {
      ...{ Structure: structures, Territoire: territoires, Membre: membres },
      Population: territoires.slice(1).flatMap(({ id }, rang) =>
        [ANNEE - 3, ANNEE - rang, ANNEE + 1].map((annee) => ({
          ...{ territoireId: id, annee, allocataires: hasard.entier(1, 900) },
        })),
      ),
    }),
    ...hasard.fois(70, () => drawSituation(cadre)),
    drawGroupes(cadre, 25),
  ]);
  await writeLignes(admin, merge([lignes, drawExamens(cadre, lignes)]));
  return espace;
}

/** Every figure of the year before its protection, by « indicator/line/place ». */
async function readFigures(espaceId: string, question: Question): Promise<Figures> {
  const { zone, annee, arret, jusque, jours } = question;
  const { start, end } = yearRange(annee, zone);
  const iso = (ms: number | null) => ms && instantOf(ms);
  const values = [start, end, zone, Object.keys(LISTES_COMPTEES), iso(arret), iso(jusque)];
  const [lu] = await readStats<ReleveLu>({ espaceId }, RELEVE, values);
  if (!lu) throw new Error("no line");
  const releve = { ...lu, annee, jours };
  const tout = new Map(createFamille(releve).cellules.map(({ id, valeur }) => [id, valeur]));
  return flatten(createTableaux(releve, tout, tout));
}

function flatten(tableaux: readonly TableauProtege[]): Figures {
  const figures: Figures = {};
  for (const { code, colonnes, lignes, base } of tableaux)
    for (const ligne of [...lignes, ...(base ? [{ ...base, code: "base" }] : [])]) {
      for (const [rang, colonne] of colonnes.entries())
        figures[`${code}/${ligne.code}/${colonne.code}`] = ligne.cellules[rang]?.valeur ?? null;
      figures[`${code}/${ligne.code}/ensemble`] = ligne.ensemble.valeur;
    }
  return figures;
}

/** The same, counted one row after the other. */
function countFigures(rows: Rows, question: Question): Figures {
  const lieux: [string, Lieu][] = [
    ...rows.Delegation.map(({ id }): [string, Lieu] => [id, { id }]),
    ["sans", { id: null }],
    ["ensemble", "ensemble"],
  ];
  return Object.fromEntries(
    lieux.flatMap(([nom, lieu]) => {
      const comptees = [countSeances, countGroupes, countParcours].map((count) =>
        count(rows, question, lieu),
      );
      const figures: Figures = Object.assign({}, ...comptees);
      return Object.entries(figures).map(([cle, valeur]) => [`${cle}/${nom}`, valeur]);
    }),
  );
}

describe.each(["Europe/Paris", "Pacific/Noumea"])(
  "every indicator of a year drawn at random in %s",
  (zone) => {
    const at = (jour: string) => toInstant(jour, "00:00", zone).getTime();
    const commune = { zone, annee: ANNEE, heuresHebdo: HEURES, rythmeSemaines: 6, jusque: null };
    let espaceId: string;
    let rows: Rows;

    beforeAll(async () => {
      espaceId = (await createEspace(zone, GRAINE)).espaceId;
      rows = await readRows(admin, espaceId);
    }, 120_000);

    it.each([
      ["read long after", { ...commune, arret: at(`${ANNEE + 3}-01-01`), jours: 365 }],
      ["read in July, activity up to now", { ...commune, arret: at(`${ANNEE}-07-01`), jours: 200 }],
      [
        "as its bilan publishes it in November",
        { ...commune, arret: at(`${ANNEE}-11-01`), jusque: at(`${ANNEE}-11-01`), jours: 304 },
      ],
      ["of the year before", { ...commune, annee: ANNEE - 1, arret: at(`${ANNEE}-02-01`), jours: 365 }],
    ])("is, %s, that of a count of the rows", async (_, question) => {
      const attendues = countFigures(rows, question);
      const lues = await readFigures(espaceId, question);
      expect(lues).toEqual(attendues);
      const codes = Object.keys(attendues).map((cle) => cle.split("/")[0]);
      expect(new Set(codes)).toEqual(new Set(Object.keys(CATALOGUE)));
    });

    it("counts something of each", () => {
      const attendues = countFigures(rows, { ...commune, arret: at(`${ANNEE + 3}-01-01`), jours: 365 });
      const vides = Object.keys(CATALOGUE).filter((code) =>
        Object.entries(attendues).every(([cle, valeur]) => !cle.startsWith(`${code}/`) || !valeur),
      );
      expect(vides).toEqual([]);
    });
  },
);
