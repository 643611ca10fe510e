import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { visibleCourriers } from "@/lib/courrier/access";
import { SORTE_COURRIER_LABELS } from "@/lib/courrier/labels";
import { readEntete, readModele } from "@/lib/courrier/queries/modele";
import { type Lettre, lettreOf, type Personne } from "@/lib/courrier/rules/lettre";
import { type Tx, withEspace } from "@/lib/db";
import type { Document, Liasse } from "@/lib/document";
import { codeOf } from "@/lib/seance/rules/sujet";
import { type Jour, jourFromDate, jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";
import type { MoyenCourrier, SorteCourrier } from "@/prisma/client/enums";

const NOM = { prenom: true, nom: true } as const;

const COURRIER_SELECT = {
  id: true,
  sorte: true,
  modele: true,
  debut: true,
  fin: true,
  lieu: true,
  prepareLe: true,
  prepareParId: true,
  preparePar: { select: NOM },
  seance: {
    select: {
      id: true,
      situation: { select: { code: true } },
      groupe: { select: { code: true } },
      intervenant: { select: NOM },
    },
  },
  destinataires: {
    orderBy: [{ membre: { nom: "asc" } }, { membre: { prenom: "asc" } }],
    select: {
      membreId: true,
      moyen: true,
      envoyeLe: true,
      membre: { select: { ...NOM, structure: { select: { nom: true } } } },
      notePar: { select: NOM },
    },
  },
} as const satisfies Prisma.CourrierSelect;

type CourrierRow = Prisma.CourrierGetPayload<{ select: typeof COURRIER_SELECT }>;

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;
const personneOf = ({ membre }: CourrierRow["destinataires"][number]): Personne => ({
  ...{ prenom: membre.prenom, nom: membre.nom },
  structure: membre.structure?.nom ?? null,
});

function readCourrier(tx: Tx, acteur: Acteur, courrierId: string): Promise<CourrierRow | null> {
  const where = { AND: [visibleCourriers(acteur), { id: courrierId }] };
  return tx.courrier.findFirst({ where, select: COURRIER_SELECT });
}

export type CourrierDetail = {
  id: string;
  sorte: SorteCourrier;
  seanceId: string;
  code: string;
  debut: Date;
  lieu: string | null;
  prepareLe: Date;
  par: string;
  /** What the first letter says. */
  lettre: Document;
  destinataires: {
    membreId: string;
    nom: string;
    structure: string | null;
    envoi: { moyen: MoyenCourrier; le: Jour; par: string } | null;
  }[];
};

/** One making of the register; null when it is not the acteur's to see. */
export async function getCourrier(acteur: Acteur, courrierId: string): Promise<CourrierDetail | null> {
  if (!isId(courrierId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await readCourrier(tx, acteur, courrierId);
    if (!row) return null;
    const [lettre] = await writeLettres(tx, acteur, row);
    if (!lettre) return null;
    const destinataires = row.destinataires.map((destinataire) => {
      const { membreId, moyen, envoyeLe, notePar } = destinataire;
      const envoi =
        moyen && envoyeLe && notePar ? { moyen, le: jourFromDate(envoyeLe), par: nomOf(notePar) } : null;
      return {
        membreId,
        nom: nomOf(destinataire.membre),
        structure: personneOf(destinataire).structure,
        envoi,
      };
    });
    return {
      ...{ id: row.id, sorte: row.sorte, debut: row.debut, lieu: row.lieu, prepareLe: row.prepareLe },
      ...{ seanceId: row.seance.id, code: codeOf(row.seance).code, par: nomOf(row.preparePar) },
      ...{ lettre, destinataires },
    };
  });
}

/** The letters as they were made, with the wording, the date and the place of that day; and the name of their file. */
export async function getLettres(
  acteur: Acteur,
  courrierId: string,
): Promise<{ nom: string; liasse: Liasse } | null> {
  if (!isId(courrierId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await readCourrier(tx, acteur, courrierId);
    const [premiere, ...autres] = row ? await writeLettres(tx, acteur, row) : [];
    if (!row || !premiere) return null;
    const titre = `${SORTE_COURRIER_LABELS[row.sorte]}, ${codeOf(row.seance).code}`;
    return {
      nom: `${titre} ${jourOf(row.debut, acteur.zone)}`,
      liasse: { titre: autres.length > 0 ? titre : premiere.titre, documents: [premiere, ...autres] },
    };
  });
}

/** One letter for each recipient. */
async function writeLettres(tx: Tx, acteur: Acteur, row: CourrierRow): Promise<Document[]> {
  const { sorte, debut, fin, lieu, seance } = row;
  const { service, auteur } = await readEntete(tx, acteur, row.prepareParId);
  const lettre: Lettre = {
    sorte,
    modele: await readModele(tx, acteur, sorte, row.modele),
    faits: { code: codeOf(seance).code, debut, fin, lieu, intervenant: nomOf(seance.intervenant) },
    service,
    auteur: { ...auteur, le: row.prepareLe },
  };
  return row.destinataires.map((destinataire) => lettreOf(lettre, personneOf(destinataire)));
}
