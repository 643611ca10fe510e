import type { Acteur } from "@/lib/acteur";
import { listEtats } from "@/lib/consentement/queries/etats";
import type { EtatConsentement } from "@/lib/consentement/rules";
import { withEspace } from "@/lib/db";
import { acceptedGroupes, filedDemandes, ownDemandes, queuedDemandes } from "@/lib/demande/access";
import { debutDuRetard, isEnRetard, type Manque, manquesDeTriage } from "@/lib/demande/rules/triage";
import type { RechercheDemandes, Tri, Vue } from "@/lib/demande/schema/liste";
import { can, isLie } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";
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
  situationId: string | null;
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
  /** Of the queue, how many have waited longer than the espace allows. */
  enRetard: number;
  lignes: DemandeLigne[];
};

const PAR_PAGE = 50;

const VUES: Record<
  Vue,
  { where: (acteur: Acteur) => Prisma.DemandeWhereInput; tri: Tri; sens: "asc" | "desc" }
> = {
  attente: { where: queuedDemandes, tri: "deposee", sens: "asc" },
  groupes: { where: acceptedGroupes, tri: "deposee", sens: "asc" },
  miennes: { where: ownDemandes, tri: "statut", sens: "asc" },
  toutes: { where: filedDemandes, tri: "deposee", sens: "desc" },
};

const ORDRES: Record<Tri, (sens: Prisma.SortOrder) => Prisma.DemandeOrderByWithRelationInput> = {
  deposee: (sens) => ({ deposeLe: sens }),
  code: (sens) => ({ code: sens }),
  delegation: (sens) => ({ delegation: { nom: sens } }),
  modalite: (sens) => ({ modalite: sens }),
  statut: (sens) => ({ statut: sens }),
  auteur: (sens) => ({ auteur: { nom: sens } }),
};

const select = {
  id: true,
  code: true,
  modalite: true,
  statut: true,
  etape: true,
  modifieLe: true,
  deposeLe: true,
  situationId: true,
  territoireId: true,
  suiviMedical: true,
  conflitInteret: true,
  auteur: { select: { prenom: true, nom: true } },
  structure: { select: { nom: true } },
  delegation: { select: { nom: true } },
  intervenant: { select: { prenom: true, nom: true } },
} as const satisfies Prisma.DemandeSelect;

function vuesOf(acteur: Acteur): Vue[] {
  if (!isLie(acteur)) return [];
  const vues: [Vue, boolean][] = [
    ["attente", can(acteur, "demande.trier")],
    ["groupes", can(acteur, "demande.trier")],
    ["toutes", acteur.roles.includes("SECRETARIAT")],
    ["miennes", can(acteur, "demande.deposer")],
  ];
  return vues.filter(([, ouverte]) => ouverte).map(([vue]) => vue);
}

/**
 * One page (50) of the acteur's demandes: the intervenant·e's queue, the professional's own, or the secretariat's
 * administrative list. A constant number of statements, whatever the length. Null when no role of theirs follows demandes.
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
  const where = defaut.where(acteur);
  return withEspace(acteur, async (tx) => {
    const total = await tx.demande.count({ where });
    const retard: Prisma.DemandeWhereInput = {
      statut: "DEPOSEE",
      deposeLe: { lt: debutDuRetard(acteur, now) },
    };
    const enRetard = vue === "attente" ? await tx.demande.count({ where: { AND: [where, retard] } }) : 0;
    const rows = await tx.demande.findMany({
      where,
      orderBy: [ORDRES[tri](sens), { modifieLe: "desc" }, { id: "asc" }],
      skip: (page - 1) * PAR_PAGE,
      take: PAR_PAGE,
      select,
    });
    const etats = await listEtats(tx, acteur, situationIdsOf(rows));
    const lignes = rows.map((row) => ligneOf(row, etats, acteur, vue, now));
    const pages = Math.max(1, Math.ceil(total / PAR_PAGE));
    return { vue, vues, tri, sens, page, pages, total, enRetard, lignes };
  });
}

type Row = Prisma.DemandeGetPayload<{ select: typeof select }>;

const situationIdsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ statut, situationId }) => (statut !== "BROUILLON" && situationId ? [situationId] : []));

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;

function ligneOf(
  row: Row,
  etats: ReadonlyMap<string, EtatConsentement>,
  acteur: Acteur,
  vue: Vue,
  now: Date,
): DemandeLigne {
  const { auteur, structure, delegation, intervenant, territoireId, suiviMedical, conflitInteret, ...ligne } =
    row;
  const consentement = (ligne.situationId && etats.get(ligne.situationId)) || null;
  const piece = { modalite: ligne.modalite, territoireId, suiviMedical, conflitInteret, consentement };
  return {
    ...ligne,
    auteur: nomOf(auteur),
    structure: structure?.nom ?? null,
    delegation: delegation?.nom ?? null,
    intervenant: intervenant && nomOf(intervenant),
    consentement,
    enRetard: isEnRetard(ligne, acteur, now),
    manques: vue === "attente" ? manquesDeTriage(piece) : [],
  };
}
