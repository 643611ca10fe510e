import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { canKeepGroupe, isIntervenantGroupe, isMembreGroupe } from "@/lib/groupe/access";
import { isIntervenant, isReferent, isSecretariat } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import type { SortePartie, StatutSeance } from "@/prisma/client/enums";

const SELECT = {
  ...{ id: true, statut: true, debut: true, fin: true, reelDebut: true, reelFin: true, secretaireId: true },
  intervenant: { select: { prenom: true, nom: true } },
  groupe: {
    select: {
      ...{ id: true, code: true, intervenantId: true },
      membres: { select: { membreId: true, statut: true } },
    },
  },
  presences: { select: { membreId: true, etat: true, membre: { select: { prenom: true, nom: true } } } },
  exterieures: { select: { etat: true, prenom: true, nom: true } },
  parties: {
    orderBy: { ordre: "asc" },
    select: {
      ...{ ordre: true, sorte: true, minutes: true, situationId: true },
      theme: { select: { libelle: true } },
    },
  },
} as const satisfies Prisma.SeanceSelect;

/** A situation a group worked on, as the acteur may know of it. */
export type Travaillee = {
  situationId: string;
  code: string;
  referent: string;
  lisible: boolean;
  ecrivable: boolean;
  /** The acteur adds pistes to it: its référent·e or its intervenant·e. */
  pistable: boolean;
};

export type SeanceCollective = {
  id: string;
  statut: StatutSeance;
  groupe: { id: string; code: string };
  /** Who validates. */
  intervenant: string;
  /** As held where it was recorded, as planned otherwise. */
  debut: Date;
  fin: Date;
  presents: string[];
  parties: {
    ordre: number;
    sorte: SortePartie;
    minutes: number;
    theme: string | null;
    situationId: string | null;
  }[];
  /** In the order of the agenda. */
  travaillees: Travaillee[];
  /** The acteur reads what is the group's. */
  general: boolean;
  /** The acteur may open the page of the séance. */
  ouvrable: boolean;
  peut: { ecrire: boolean; valider: boolean };
};

/** Of the situations worked on, those shown; of the others, their number and nothing else. */
export type Partage = { travaillees: Travaillee[]; fermees: number };

export function partageOf(
  { travaillees: toutes }: Pick<SeanceCollective, "travaillees">,
  droit: "lisible" | "ecrivable",
): Partage {
  const travaillees = toutes.filter((situation) => situation[droit]);
  return { travaillees, fermees: toutes.length - travaillees.length };
}

type Row = {
  situationId: string;
  code: string;
  referentId: string;
  intervenantId: string | null;
  ouverte: boolean;
  couvre: boolean;
  referent: string;
};

/** One séance of a group among those of `where`, and what its minutes may tell the acteur. Null when it is not there. */
export async function findSeanceCollective(
  tx: Tx,
  acteur: Acteur,
  where: Prisma.SeanceWhereInput,
  seanceId: string,
): Promise<SeanceCollective | null> {
  const { espaceId, membreId } = acteur;
  const row = await tx.seance.findFirst({ where: { AND: [where, { id: seanceId }] }, select: SELECT });
  if (!row?.groupe) return null;
  const {
    groupe,
    intervenant,
    secretaireId,
    presences,
    exterieures,
    parties,
    reelDebut,
    reelFin,
    ...seance
  } = row;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT y."situationId", s."code", s."referentId", s."intervenantId", s."accordRetireLe" IS NULL AS ouverte,
      consentement_couvre(y."espaceId", y."situationId", ${membreId}::uuid) AS couvre, m."prenom" || ' ' || m."nom" AS referent
    FROM "SeanceSituation" y
    JOIN "Situation" s ON (s."espaceId", s."id") = (y."espaceId", y."situationId")
    JOIN "Membre" m ON (m."espaceId", m."id") = (s."espaceId", s."referentId")
    LEFT JOIN "SeancePartie" p ON (p."espaceId", p."seanceId", p."situationId") = (y."espaceId", y."seanceId", y."situationId")
    WHERE y."espaceId" = ${espaceId}::uuid AND y."seanceId" = ${seanceId}::uuid AND y."travaillee"
    ORDER BY p."ordre" NULLS LAST, y."ajouteLe", s."code"`;
  const mene = isIntervenantGroupe(acteur, groupe);
  const secretaire = isSecretariat(acteur) && secretaireId === membreId;
  const membre = isMembreGroupe(acteur, groupe);
  const presence = membre ? presences.find((autre) => autre.membreId === membreId) : undefined;
  const present = presence?.etat === "PRESENT";
  return {
    ...seance,
    groupe: { id: groupe.id, code: groupe.code },
    intervenant: `${intervenant.prenom} ${intervenant.nom}`,
    debut: reelDebut ?? seance.debut,
    fin: reelFin ?? seance.fin,
    presents: [...presences.map(({ etat, membre }) => ({ etat, ...membre })), ...exterieures]
      .filter(({ etat }) => etat === "PRESENT")
      .map(({ prenom, nom }) => `${prenom} ${nom}`)
      .sort((a, b) => a.localeCompare(b, "fr")),
    parties: parties.map(({ theme, ...partie }) => ({ ...partie, theme: theme?.libelle ?? null })),
    travaillees: rows.map(({ situationId, code, referent, ouverte, couvre, ...situation }) => {
      const mienne = isReferent(acteur, situation);
      const confiee = isIntervenant(acteur, situation);
      const lisible = mienne || (ouverte && (mene || secretaire || confiee || (present && couvre)));
      const droits = { ecrivable: ouverte && (mene || secretaire), pistable: ouverte && (mienne || confiee) };
      return { situationId, code, referent, lisible, ...droits };
    }),
    general: membre || mene || secretaire,
    ouvrable: canKeepGroupe(acteur, groupe) || presence !== undefined,
    peut: {
      ecrire: seance.statut === "TENUE" && (mene || secretaire),
      valider: seance.statut === "TENUE" && mene,
    },
  };
}
