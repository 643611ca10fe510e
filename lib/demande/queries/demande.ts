import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { getEtat } from "@/lib/consentement/queries/etats";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { handedDemandes, ownDemandes, queuedDemandes, visibleDemandes } from "@/lib/demande/access";
import { type ActeDemande, actesOf } from "@/lib/demande/rules/statut";
import { isEnRetard, type Manque, manquesDeTriage } from "@/lib/demande/rules/triage";
import { visibleGroupes } from "@/lib/groupe/access";
import { visibleSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";
import { type DemandeContenu, readDemandeContenu } from "./demande-contenu";

const personne = { select: { prenom: true, nom: true } } as const;
const lieu = { select: { nom: true } } as const;

const select = {
  id: true,
  code: true,
  modalite: true,
  statut: true,
  version: true,
  etape: true,
  transmiseLe: true,
  effectif: true,
  deposeLe: true,
  decideLe: true,
  situationId: true,
  situation: { select: { code: true } },
  territoireId: true,
  suiviMedical: true,
  conflitInteret: true,
  auteur: { select: { prenom: true, nom: true, structure: lieu, profession: { select: { libelle: true } } } },
  delegation: lieu,
  territoire: lieu,
  structure: lieu,
  intervenant: personne,
  decidePar: personne,
  saisiePar: personne,
  motif: { select: { libelle: true } },
  orienteeVers: { select: { id: true, nom: true, telephone: true } },
} as const satisfies Prisma.DemandeSelect;

type Row = Prisma.DemandeGetPayload<{ select: typeof select }>;
export type DemandeFiche = Pick<
  Row,
  | "id"
  | "code"
  | "modalite"
  | "statut"
  | "version"
  | "etape"
  | "transmiseLe"
  | "effectif"
  | "deposeLe"
  | "decideLe"
  | "orienteeVers"
> & {
  auteur: { nom: string; structure: string | null; profession: string | null };
  delegation: string | null;
  territoire: string | null;
  structure: string | null;
  intervenant: string | null;
  decidePar: string | null;
  /** Who noted it for its author, who then filed it themself. */
  saisiePar: string | null;
  motif: string | null;
  /** Null for a collective demande. */
  situationCode: string | null;
  /** Only when its page is the acteur's to open. */
  situationId: string | null;
  /** The group it has opened, when its page is the acteur's to open. */
  groupeId: string | null;
  consentement: EtatConsentement | null;
  enRetard: boolean;
  manques: Manque[];
  /** What the acteur may do to it, as its author or as who decides. */
  actes: ActeDemande[];
  mienne: boolean;
  /** Noted for its author who has not confirmed it, for who may remind them: when they last were. */
  rappel: { le: Date | null } | null;
  /** Null: the administrative part only. */
  contenu: DemandeContenu | null;
  /** The words of the service to the author, for who reads the content. */
  reponse: { complement?: string; decision?: string };
};

/** A demande as the acteur may see it; null when they may not. Reading its content leaves lines in the journal. */
export async function getDemande(acteur: Acteur, demandeId: string, now: Date): Promise<DemandeFiche | null> {
  if (!isId(demandeId)) return null;
  return withEspace(acteur, async (tx) => {
    const where = (clause: Prisma.DemandeWhereInput) => ({ AND: [clause, { id: demandeId }] });
    const row = await tx.demande.findFirst({ where: where(visibleDemandes(acteur)), select });
    if (!row) return null;
    const mienne = (await tx.demande.count({ where: where(ownDemandes(acteur)) })) > 0;
    const aDecider = (await tx.demande.count({ where: where(queuedDemandes(acteur)) })) > 0;
    const transmise = (await tx.demande.count({ where: where(handedDemandes(acteur)) })) > 0;
    const ouverte = row.situationId ? await isOuverte(tx, acteur, row.situationId) : false;
    const consentement = row.situationId ? await getEtat(tx, acteur, row.situationId) : null;
    const contenu = await readDemandeContenu(tx, acteur, demandeId);
    return {
      ...administratifOf(row),
      situationId: ouverte ? row.situationId : null,
      groupeId: row.modalite === "COLLECTIF" ? await findGroupe(tx, acteur, demandeId) : null,
      consentement: row.statut === "BROUILLON" ? null : consentement,
      enRetard: isEnRetard(row, acteur, now),
      manques: aDecider ? manquesDeTriage({ ...row, consentement }) : [],
      actes: [
        ...(aDecider ? actesOf(row.statut, "INTERVENANT") : []),
        ...(mienne ? actesOf(row.statut, "AUTEUR") : []),
      ],
      mienne,
      rappel: transmise ? { le: await findRappel(tx, acteur, demandeId) } : null,
      contenu,
      reponse: contenu ? await readContenu(tx, acteur, "DECISION", demandeId) : {},
    };
  });
}

/** The message of the day it was handed over has no key: each reminder has one. */
async function findRappel(tx: Tx, { espaceId }: Acteur, demandeId: string): Promise<Date | null> {
  const rappel = await tx.message.findFirst({
    where: { espaceId, demandeId, sorte: "DEMANDE_A_CONFIRMER", cle: { not: null } },
    orderBy: { creeLe: "desc" },
    select: { creeLe: true },
  });
  return rappel?.creeLe ?? null;
}

async function isOuverte(tx: Tx, acteur: Acteur, situationId: string): Promise<boolean> {
  return (await tx.situation.count({ where: { AND: [visibleSituations(acteur), { id: situationId }] } })) > 0;
}

async function findGroupe(tx: Tx, acteur: Acteur, demandeId: string): Promise<string | null> {
  const where = { AND: [visibleGroupes(acteur), { demandeId }] };
  return (await tx.groupe.findFirst({ where, select: { id: true } }))?.id ?? null;
}

const nomOf = (personne: { prenom: string; nom: string } | null) =>
  personne && `${personne.prenom} ${personne.nom}`;

function administratifOf({ suiviMedical: _, conflitInteret: __, territoireId: ___, ...row }: Row) {
  const { auteur, delegation, territoire, structure, intervenant, decidePar, motif, situation, ...reste } =
    row;
  return {
    ...reste,
    situationCode: situation?.code ?? null,
    auteur: {
      nom: `${auteur.prenom} ${auteur.nom}`,
      structure: auteur.structure?.nom ?? null,
      profession: auteur.profession?.libelle ?? null,
    },
    delegation: delegation?.nom ?? null,
    territoire: territoire?.nom ?? null,
    structure: structure?.nom ?? null,
    intervenant: nomOf(intervenant),
    decidePar: nomOf(decidePar),
    saisiePar: nomOf(row.saisiePar),
    motif: motif?.libelle ?? null,
  };
}
