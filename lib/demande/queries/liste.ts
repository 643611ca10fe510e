import type { Acteur } from "@/lib/acteur";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import { readEspace } from "@/lib/db";
import { filedDemandes, ownDemandes, queuedDemandes } from "@/lib/demande/access";
import { STATUTS_EN_ATTENTE, STATUTS_REPONDUS } from "@/lib/demande/rules/statut";
import { debutDuRetard, isEnRetard, type Manque, manquesDeTriage } from "@/lib/demande/rules/triage";
import type { RechercheDemandes, Tri, Vue } from "@/lib/demande/schema/liste";
import { can, isLie } from "@/lib/droit/rules";
import { sqlOf } from "@/lib/filtre";
import { instantOf } from "@/lib/time";
import { type Demande, Prisma } from "@/prisma/client/client";
import type { Modalite, StatutDemande } from "@/prisma/client/enums";

export type DemandeLigne = {
  id: string;
  code: string;
  modalite: Modalite;
  statut: StatutDemande;
  etape: number;
  modifieLe: Date;
  deposeLe: Date | null;
  auteur: string;
  structure: string | null;
  delegation: string | null;
  intervenant: string | null;
  /** Null for a collective demande. */
  situationCode: string | null;
  /** Only while its author leads the work on it. */
  situationId: string | null;
  decideLe: Date | null;
  decidePar: string | null;
  /** Null for a collective demande and for a draft. */
  consentement: EtatConsentement | null;
  enRetard: boolean;
  /** Only for who must decide; empty for anyone else. */
  manques: Manque[];
};

export type ListeDemandes = {
  vue: Vue;
  /** The lists this acteur's roles open; the first is where they land. */
  vues: Vue[];
  tri: Tri;
  sens: "asc" | "desc";
  page: number;
  pages: number;
  total: number;
  /** How many have waited longer than the espace allows. */
  enRetard: number;
  /** How many wait for their author to complete them. */
  complements: number;
  lignes: DemandeLigne[];
};

const PAR_PAGE = 50;

const VUES: Record<
  Vue,
  { where: (acteur: Acteur) => Prisma.DemandeWhereInput; tri: Tri; sens: "asc" | "desc" }
> = {
  attente: { where: queuedDemandes, tri: "deposee", sens: "asc" },
  miennes: { where: ownDemandes, tri: "statut", sens: "asc" },
  encours: { where: (acteur) => filedIn(acteur, true), tri: "deposee", sens: "asc" },
  repondues: { where: (acteur) => filedIn(acteur, false), tri: "deposee", sens: "desc" },
};

/** The secretariat's demandes, those that wait apart from those that no longer do. */
function filedIn(acteur: Acteur, attend: boolean): Prisma.DemandeWhereInput {
  return {
    AND: [filedDemandes(acteur), { statut: { in: [...(attend ? STATUTS_EN_ATTENTE : STATUTS_REPONDUS)] } }],
  };
}

const ORDRES: Record<Tri, Prisma.Sql> = {
  deposee: Prisma.sql`d."deposeLe"`,
  code: Prisma.sql`coalesce(situation."code", d."code")`,
  delegation: Prisma.sql`delegation."nom"`,
  modalite: Prisma.sql`d."modalite"`,
  statut: Prisma.sql`d."statut"`,
  auteur: Prisma.sql`auteur."nom"`,
};
const SENS = { asc: Prisma.sql`ASC`, desc: Prisma.sql`DESC` };

function vuesOf(acteur: Acteur): Vue[] {
  if (!isLie(acteur)) return [];
  const vues: [Vue, boolean][] = [
    ["attente", can(acteur, "demande.trier")],
    ["encours", acteur.roles.includes("SECRETARIAT")],
    ["repondues", acteur.roles.includes("SECRETARIAT")],
    ["miennes", can(acteur, "demande.deposer")],
  ];
  return vues.filter(([, ouverte]) => ouverte).map(([vue]) => vue);
}

/**
 * One page (50) of the acteur's demandes: the intervenant·e's queue, the professional's own, or the secretariat's
 * administrative list. One statement, whatever the length. Null when no role of theirs follows demandes.
 */
export async function listDemandes(
  acteur: Acteur,
  recherche: RechercheDemandes,
  now: Date,
): Promise<ListeDemandes | null> {
  const vues = vuesOf(acteur);
  const vue = vues.find((candidate) => candidate === recherche.vue) ?? vues[0];
  if (!vue) return null;
  const defaut = VUES[vue];
  const { tri = defaut.tri, page } = recherche;
  const sens = recherche.sens ?? (tri === defaut.tri ? defaut.sens : "asc");
  const visibles = sqlOf(defaut.where(acteur), "d");
  const [lue] = await readEspace<Lue>(
    acteur,
    Prisma.sql`
      SELECT
        (SELECT count(*)::int FROM "Demande" d WHERE ${visibles}) AS total,
        (SELECT count(*)::int FROM "Demande" d
          WHERE ${visibles} AND d."statut" = 'DEPOSEE' AND d."deposeLe" < ${debutDuRetard(acteur, now)}) AS "enRetard",
        (SELECT count(*)::int FROM "Demande" d WHERE ${visibles} AND d."statut" = 'COMPLEMENT') AS complements,
        (SELECT json_agg(ligne) FROM (
          SELECT d."id", d."code", d."modalite", d."statut", d."etape", d."modifieLe", d."deposeLe", d."decideLe",
            situation."code" AS "situationCode",
            CASE WHEN situation."referentId" = d."auteurId" THEN situation."id" END AS "situationId",
            decideur."prenom" || ' ' || decideur."nom" AS "decidePar",
            d."territoireId", d."suiviMedical", d."conflitInteret",
            auteur."prenom" || ' ' || auteur."nom" AS auteur, structure."nom" AS structure,
            delegation."nom" AS delegation, intervenant."prenom" || ' ' || intervenant."nom" AS intervenant,
            CASE WHEN d."statut" <> 'BROUILLON' AND d."situationId" IS NOT NULL
              THEN consentement_etat(d."espaceId", d."situationId") END AS consentement
          FROM "Demande" d
          JOIN "Membre" auteur ON (auteur."espaceId", auteur."id") = (d."espaceId", d."auteurId")
          LEFT JOIN "Situation" situation ON (situation."espaceId", situation."id") = (d."espaceId", d."situationId")
          LEFT JOIN "Membre" decideur ON (decideur."espaceId", decideur."id") = (d."espaceId", d."decideParId")
          LEFT JOIN "Membre" intervenant ON (intervenant."espaceId", intervenant."id") = (d."espaceId", d."intervenantId")
          LEFT JOIN "Structure" structure ON (structure."espaceId", structure."id") = (d."espaceId", d."structureId")
          LEFT JOIN "Delegation" delegation ON (delegation."espaceId", delegation."id") = (d."espaceId", d."delegationId")
          WHERE ${visibles}
          ORDER BY ${ORDRES[tri]} ${SENS[sens]}, d."modifieLe" DESC, d."id"
          LIMIT ${PAR_PAGE} OFFSET ${(page - 1) * PAR_PAGE}
        ) ligne) AS lignes`,
  );
  const total = lue?.total ?? 0;
  return {
    vue,
    vues,
    tri,
    sens,
    page,
    pages: Math.max(1, Math.ceil(total / PAR_PAGE)),
    total,
    enRetard: lue?.enRetard ?? 0,
    complements: lue?.complements ?? 0,
    lignes: (lue?.lignes ?? []).map((ligne) => ligneOf(ligne, acteur, vue, now)),
  };
}

type Lue = { total: number; enRetard: number; complements: number; lignes: Row[] | null };
type Row = Omit<DemandeLigne, "modifieLe" | "deposeLe" | "decideLe" | "enRetard" | "manques"> & {
  modifieLe: string;
  deposeLe: string | null;
  decideLe: string | null;
} & Pick<Demande, "territoireId" | "suiviMedical" | "conflitInteret">;

function ligneOf(row: Row, acteur: Acteur, vue: Vue, now: Date): DemandeLigne {
  const { territoireId, suiviMedical, conflitInteret, ...ligne } = row;
  const instant = (lu: string | null) => (lu === null ? null : instantOf(Date.parse(lu)));
  const deposeLe = instant(ligne.deposeLe);
  const { modalite, consentement, statut } = ligne;
  const piece = { modalite, territoireId, suiviMedical, conflitInteret, consentement };
  return {
    ...ligne,
    modifieLe: instantOf(Date.parse(ligne.modifieLe)),
    deposeLe,
    decideLe: instant(ligne.decideLe),
    enRetard: isEnRetard({ statut, deposeLe }, acteur, now),
    manques: vue === "attente" ? manquesDeTriage(piece) : [],
  };
}
