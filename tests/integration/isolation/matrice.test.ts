import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { canAssociate } from "@/lib/association/access";
import { canClose } from "@/lib/cloture/access";
import { canRead, canValidate, canWrite } from "@/lib/compte-rendu/access";
import { canRecord, canWithdraw } from "@/lib/consentement/access";
import { type Tx, withEspace } from "@/lib/db";
import { DROITS, type Droit, isPermis } from "@/lib/droit/rules";
import {
  canKeepGroupe,
  canReadContenuGroupe,
  canSeeGroupe,
  isIntervenantGroupe,
  isMembreGroupe,
} from "@/lib/groupe/access";
import { ROLES } from "@/lib/membre/schema";
import { canUpdateProtocole, isBoundBySituation } from "@/lib/protocole/access";
import { canPlan } from "@/lib/seance/access";
import { situationOf } from "@/lib/seance/rules/sujet";
import { canReadContenu, canTransfer } from "@/lib/situation/access";
import { PERSONNAGES, ROLES_DISTRIBUES } from "../../factories/distribution";
import { createMonde, type Monde } from "../../factories/monde";
import { ailleurs, nonLies } from "./acteurs";
import type { Clause } from "./clause";
import { CLAUSES, objetsOf } from "./clauses";
import { PORTE_DU_DROIT } from "./matrice";
import { REGISTRE } from "./registre";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde("charpente");
}, 60_000);

describe("the access matrix, role by role", () => {
  it.each(Object.keys(DROITS) as Droit[])(
    "« %s » opens its door to the roles it names, and to no other",
    (droit) => {
      // tests/…/portes.test.ts has tried each of these doors with everyone: who is named in `par` passes, nobody else.
      const cas = REGISTRE.find(({ fonction }) => fonction === PORTE_DU_DROIT[droit]);
      if (!cas || cas.genre === "libre" || cas.genre === "piece") throw new Error(droit);
      const entres = new Set<string>([...cas.par.map((nom) => ROLES_DISTRIBUES[nom]), ...cas.pourSoi]);
      expect(ROLES.filter((role) => entres.has(role))).toEqual(
        ROLES.filter((role) => isPermis([role], droit)),
      );
    },
  );
});

const idsOf = async (tx: Tx, { table, clause }: Clause, acteur: Acteur, id: readonly string[]) => {
  const where = { AND: [clause(acteur), { id: { in: [...id] } }] };
  const finder = tx[table] as unknown as { findMany: (args: object) => Promise<{ id: string }[]> };
  return (await finder.findMany({ where, select: { id: true } })).map((row) => row.id);
};

describe("what each where-clause lets through", () => {
  it.each(Object.entries(CLAUSES))("%s", async (_nom, cas) => {
    const objets = objetsOf(monde)[cas.table];
    const noms = new Map(Object.entries(objets).map(([nom, id]) => [id, nom]));
    const voit = async (acteur: Acteur) =>
      (await withEspace(acteur, (tx) => idsOf(tx, cas, acteur, [...noms.keys()])))
        .map((id) => noms.get(id))
        .sort();
    for (const nom of PERSONNAGES) {
      const attendu = Object.keys(objets).filter((objet) => cas.attendu[objet]?.includes(nom));
      expect({ nom, voit: await voit(monde.cast[nom]) }).toEqual({ nom, voit: attendu.sort() });
    }
    for (const { qui, acteur } of nonLies(monde, PERSONNAGES))
      expect({ qui, voit: await voit(acteur) }).toEqual({ qui, voit: [] });
  });

  it("is nothing at all for the same people in another espace", async () => {
    const { cast } = monde;
    const autre = await createMonde("passerelle");
    for (const [clause, cas] of Object.entries(CLAUSES))
      for (const { qui, acteur } of ailleurs(autre, PERSONNAGES)) {
        const ids = Object.values(objetsOf(monde)[cas.table]);
        const vus = await withEspace(acteur, (tx) => idsOf(tx, cas, acteur, ids));
        expect({ clause, qui, vus }).toEqual({ clause, qui, vus: [] });
      }
    expect(Object.keys(cast)).toHaveLength(PERSONNAGES.length);
  }, 60_000);
});

const SITUATION = {
  referentId: true,
  intervenantId: true,
  accordRetireLe: true,
  accepteeLe: true,
  statut: true,
  associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true, couverte: true } },
} as const;

describe("each predicate says what its where-clause says", () => {
  const acteurs = () => [
    ...PERSONNAGES.map((nom) => monde.cast[nom]),
    ...PERSONNAGES.flatMap((nom) => ROLES.map((role) => ({ ...monde.cast[nom], roles: [role] }))),
    ...nonLies(monde, PERSONNAGES).map(({ acteur }) => acteur),
  ];

  it.each([
    ["visibleContenu", canReadContenu],
    ["transferableSituations", canTransfer],
    ["recordableSituations", canRecord],
    ["withdrawableSituations", canWithdraw],
    ["plannableSituations", canPlan],
    ["associableSituations", canAssociate],
    ["editableSituations", canUpdateProtocole],
    ["bindingSituations", isBoundBySituation],
    ["closableSituations", canClose],
  ] as const)("%s", async (nom, predicat) => {
    const { brouillon: _, saisie: _saisie, transmise: _transmise, ...deposees } = objetsOf(monde).situation;
    const ids = Object.values(deposees);
    await withEspace(monde, async (tx) => {
      const rows = await tx.situation.findMany({
        where: { id: { in: ids } },
        select: { id: true, ...SITUATION },
      });
      for (const acteur of acteurs()) {
        const dits = rows.filter(({ associations: associes, ...row }) =>
          predicat(acteur, { ...row, associes }),
        );
        const lus = await idsOf(tx, CLAUSES[nom] as Clause, acteur, ids);
        expect(dits.map(({ id }) => id).sort()).toEqual(lus.sort());
      }
    });
  });

  it.each([
    ["visibleGroupes", canSeeGroupe],
    ["visibleContenuGroupes", canReadContenuGroupe],
    ["keepableGroupes", canKeepGroupe],
    ["intervenantGroupes", isIntervenantGroupe],
    ["memberGroupes", isMembreGroupe],
  ] as const)("%s", async (nom, predicat) => {
    const ids = Object.values(objetsOf(monde).groupe);
    const select = {
      ...{ id: true, intervenantId: true },
      membres: { select: { membreId: true, statut: true } },
    } as const;
    await withEspace(monde, async (tx) => {
      const rows = await tx.groupe.findMany({ where: { id: { in: ids } }, select });
      for (const acteur of acteurs()) {
        const dits = rows.filter((row) => predicat(acteur, row));
        const lus = await idsOf(tx, CLAUSES[nom] as Clause, acteur, ids);
        expect(dits.map(({ id }) => id).sort()).toEqual(lus.sort());
      }
    });
  });

  it.each([
    ["readableSeances", canRead],
    ["writableSeances", canWrite],
    ["validableSeances", canValidate],
  ] as [string, typeof canWrite][])("%s", async (nom, predicat) => {
    const { collective: _, ...individuelles } = objetsOf(monde).seance;
    const ids = Object.values(individuelles);
    const select = {
      id: true,
      statut: true,
      secretaireId: true,
      presences: { select: { membreId: true } },
    } as const;
    await withEspace(monde, async (tx) => {
      const rows = await tx.seance.findMany({
        where: { id: { in: ids } },
        select: { ...select, situation: { select: SITUATION } },
      });
      for (const acteur of acteurs()) {
        const dits = rows.filter(({ situation, ...seance }) => {
          const { associations: associes, ...autour } = situationOf({ situation });
          return predicat(acteur, { ...seance, situation: { ...autour, associes } });
        });
        const lus = await idsOf(tx, CLAUSES[nom] as Clause, acteur, ids);
        expect(dits.map(({ id }) => id).sort()).toEqual(lus.sort());
      }
    });
  });
});
