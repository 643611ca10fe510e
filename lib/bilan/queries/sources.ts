import type { Acteur } from "@/lib/acteur";
import { extractableSeances, extractableSituations } from "@/lib/bilan/access";
import { LISTES_DE_THEMES, type SectionExtraite } from "@/lib/bilan/rules/extraits";
import { createSource, type Source } from "@/lib/bilan/rules/sources";
import type { Tx } from "@/lib/db";
import { yearRange } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

const valeur = { select: { liste: true, ordre: true, libelle: true } } as const;
const outils = { select: { valeur } } as const;

const situation = {
  select: {
    id: true,
    demandes: {
      where: { statut: "ACCEPTEE" },
      select: {
        choix: { where: { valeur: { liste: { in: [...LISTES_DE_THEMES] } } }, select: { valeur } },
      },
    },
  },
} as const satisfies { select: Prisma.SituationSelect };

/**
 * The texts on individual work of a year that the acteur may read and that help to write this section, none of them read
 * yet. The caller has proved that the acteur writes the year's bilan. A constant number of statements.
 */
export async function listSources(
  tx: Tx,
  acteur: Acteur,
  annee: number,
  section: SectionExtraite,
): Promise<Source[]> {
  return section === "pistes"
    ? [...(await listPistes(tx, acteur, annee)), ...(await listComptesRendus(tx, acteur, annee))]
    : listEffets(tx, acteur, annee);
}

const seancesOf = ({ zone }: Acteur, annee: number): Prisma.SeanceWhereInput => {
  const { start, end } = yearRange(annee, zone);
  return {
    statut: "TENUE",
    debut: { gte: start, lt: end },
    comptesRendus: { some: { statut: "VALIDE" } },
  };
};

/** Those of individual séances whose minutes are validated, and that were not dismissed. */
async function listPistes(tx: Tx, acteur: Acteur, annee: number): Promise<Source[]> {
  const { espaceId } = acteur;
  const rows = await tx.piste.findMany({
    where: {
      ...{ espaceId, statut: { not: "ECARTEE" }, situation: extractableSituations(acteur) },
      seance: { ...seancesOf(acteur, annee), groupeId: null },
    },
    select: { id: true, statut: true, situation, seance: { select: { outils } } },
  });
  return rows.map(({ id, statut, seance, ...row }) =>
    createSource(
      { support: "PISTE", supportId: id, origine: { sorte: "PISTE", statut } },
      row.situation,
      seance.outils,
    ),
  );
}

/** The last validated minutes of the individual séances the acteur was the named secretary of: they read no piste. */
async function listComptesRendus(tx: Tx, acteur: Acteur, annee: number): Promise<Source[]> {
  const rows = await tx.compteRendu.findMany({
    where: {
      ...{ espaceId: acteur.espaceId, statut: "VALIDE" },
      seance: { AND: [extractableSeances(acteur), seancesOf(acteur, annee)] },
    },
    orderBy: [{ seanceId: "asc" }, { version: "desc" }],
    distinct: ["seanceId"],
    select: { id: true, seance: { select: { situation, outils } } },
  });
  return rows.flatMap(({ id: supportId, seance }) => {
    const origine = { sorte: "COMPTE_RENDU" } as const;
    const dit = { support: "COMPTE_RENDU", supportId, origine } as const;
    return seance.situation ? [createSource(dit, seance.situation, seance.outils)] : [];
  });
}

/** What was declared in the year, as situations were closed and 3 or 6 months later. */
async function listEffets(tx: Tx, acteur: Acteur, annee: number): Promise<Source[]> {
  const { start, end } = yearRange(annee, acteur.zone);
  const range = { gte: start, lt: end };
  const lisibles = { espaceId: acteur.espaceId, situation: extractableSituations(acteur) };
  const clotures = await tx.cloture.findMany({
    where: { ...lisibles, closeLe: range },
    select: { effet: true, situation },
  });
  const suivis = await tx.suivi.findMany({
    where: { ...lisibles, faitLe: range },
    select: { id: true, mois: true, effet: true, situation },
  });
  return [
    ...clotures.map(({ effet, ...row }) => {
      const origine = { sorte: "CLOTURE", effet } as const;
      return createSource({ support: "CLOTURE", supportId: row.situation.id, origine }, row.situation);
    }),
    ...suivis.flatMap(({ id: supportId, mois, effet, ...row }) =>
      effet
        ? [
            createSource(
              { support: "SUIVI", supportId, origine: { sorte: "SUIVI", mois, effet } },
              row.situation,
            ),
          ]
        : [],
    ),
  ];
}
