import type { Acteur } from "@/lib/acteur";
import {
  type Associe,
  accordCourant,
  type EtatConsentement,
  etatConsentement,
  horsPortee,
} from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";
import { type Jour, jourFromDate } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { ActeConsentement, MoyenConsentement } from "@/prisma/client/enums";

const personne = { select: { prenom: true, nom: true } } as const;
const structure = { select: { nom: true } } as const;

const select = {
  id: true,
  acte: true,
  rang: true,
  survenuLe: true,
  enregistreLe: true,
  moyen: true,
  texteVersion: true,
  exclusions: true,
  recueilliPar: personne,
  conserveParId: true,
  conservePar: structure,
  portees: { select: { structureId: true, membreId: true, structure, membre: personne } },
} as const satisfies Prisma.ConsentementSelect;

type Row = Prisma.ConsentementGetPayload<{ select: typeof select }>;

/** One event of the history, in words. */
export type ConsentementEvenement = {
  id: string;
  acte: ActeConsentement;
  rang: number;
  survenuLe: Jour;
  enregistreLe: Date;
  par: string;
  moyen: MoyenConsentement | null;
  texteVersion: string | null;
  conserveParId: string | null;
  conservePar: string | null;
  portees: { structureId: string; membreId: string | null; structure: string; membre: string | null }[];
  /** Codes of the list « exclusion »; empty for who reads the administrative part only. */
  exclusions: string[];
};

/** Who may know what of a situation, since when, by which text. */
export type ConsentementCarte = {
  etat: EtatConsentement;
  /** The agreement that holds, or held until it was withdrawn. */
  accord: ConsentementEvenement | null;
  retrait: ConsentementEvenement | null;
  informeeLe: Jour | null;
  /** What the person does not want shared, in words. */
  exclusions: string[];
  /** The professionals asked or gathered whom the agreement does not cover. */
  horsPortee: Pick<Reuni, "membreId" | "structureId" | "nom" | "structure">[];
  evenements: ConsentementEvenement[];
  /** The last event, 0 when there is none: what an act recorded now is recorded over. */
  rang: number;
};

type Reuni = Associe & { nom: string; structure: string | null };

/**
 * The consent of one situation, with its history. `associes` are its associations; `lisible` says whether the acteur
 * reads the content, of which the excluded categories are part. The caller has proved access. Five statements at most.
 */
export async function readCarte(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  associes: readonly Reuni[],
  lisible: boolean,
): Promise<ConsentementCarte> {
  const rows = await tx.consentement.findMany({
    where: { espaceId: acteur.espaceId, situationId },
    orderBy: { rang: "asc" },
    select,
  });
  const evenements = rows.map((row) => evenementOf(row, lisible));
  const accord = accordCourant(evenements);
  const etat = etatConsentement(evenements, associes);
  const hors = accord ? horsPortee(accord.portees, associes) : [];
  return {
    etat,
    accord,
    retrait: etat === "RETIRE" ? (evenements.findLast(({ acte }) => acte === "RETRAIT") ?? null) : null,
    informeeLe: evenements.findLast(({ acte }) => acte === "INFORMATION")?.survenuLe ?? null,
    exclusions: accord ? await listLibelles(tx, acteur, accord.exclusions) : [],
    horsPortee: hors.map(({ membreId, structureId, nom, structure }) => ({
      membreId,
      structureId,
      nom,
      structure,
    })),
    evenements,
    rang: evenements.at(-1)?.rang ?? 0,
  };
}

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;

function evenementOf(
  { recueilliPar, conservePar, portees, ...row }: Row,
  lisible: boolean,
): ConsentementEvenement {
  return {
    ...row,
    survenuLe: jourFromDate(row.survenuLe),
    par: nomOf(recueilliPar),
    conservePar: conservePar?.nom ?? null,
    portees: portees.map(({ structure, membre, ...portee }) => ({
      ...portee,
      structure: structure.nom,
      membre: membre && nomOf(membre),
    })),
    exclusions: lisible ? row.exclusions : [],
  };
}

async function listLibelles(tx: Tx, { espaceId }: Acteur, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const valeurs = await tx.valeur.findMany({
    where: { espaceId, liste: "exclusion", code: { in: [...codes] } },
    orderBy: { ordre: "asc" },
    select: { libelle: true },
  });
  return valeurs.map(({ libelle }) => libelle);
}
