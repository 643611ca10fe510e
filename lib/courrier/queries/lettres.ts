import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { visibleCourriers } from "@/lib/courrier/access";
import { SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import { readEntete, readModele } from "@/lib/courrier/queries/modele";
import { type Lettre, lettreOf, type Personne } from "@/lib/courrier/rules/lettre";
import { type Tx, withEspace } from "@/lib/db";
import type { Document, Liasse } from "@/lib/document";
import { readLogo } from "@/lib/logo/queries";
import { codeOf } from "@/lib/seance/rules/sujet";
import { jourOf } from "@/lib/time";
import type { Prisma } from "@/prisma/client/client";

const NOM = { prenom: true, nom: true } as const;

const COURRIER_SELECT = {
  id: true,
  sorte: true,
  modele: true,
  debut: true,
  fin: true,
  lieu: true,
  acces: true,
  visio: true,
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

export const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;
export const personneOf = ({ membre }: CourrierRow["destinataires"][number]): Personne => ({
  ...{ prenom: membre.prenom, nom: membre.nom },
  structure: membre.structure?.nom ?? null,
});

/** One making of the register, that the acteur may see. */
export function readCourrier(tx: Tx, acteur: Acteur, courrierId: string): Promise<CourrierRow | null> {
  const where = { AND: [visibleCourriers(acteur), { id: courrierId }] };
  return tx.courrier.findFirst({ where, select: COURRIER_SELECT });
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
    const logo = await readLogo(tx, acteur.espaceId);
    const titre = `${SORTE_COURRIER_LABELS[row.sorte]}, ${codeOf(row.seance).code}`;
    return {
      nom: `${titre} ${jourOf(row.debut, acteur.zone)}`,
      liasse: {
        titre: autres.length > 0 ? titre : premiere.titre,
        documents: [{ ...premiere, logo }, ...autres.map((lettre) => ({ ...lettre, logo }))],
      },
    };
  });
}

/** One letter for each recipient. */
export async function writeLettres(tx: Tx, acteur: Acteur, row: CourrierRow): Promise<Document[]> {
  const { sorte, debut, fin, lieu, acces, visio, seance } = row;
  const { service, auteur } = await readEntete(tx, acteur, row.prepareParId);
  const lettre: Lettre = {
    sorte,
    modele: await readModele(tx, acteur, sorte, row.modele),
    faits: {
      code: codeOf(seance).code,
      debut,
      fin,
      lieu,
      acces,
      visio,
      intervenant: nomOf(seance.intervenant),
    },
    service,
    auteur: { ...auteur, le: row.prepareLe },
  };
  return row.destinataires.map((destinataire) => lettreOf(lettre, personneOf(destinataire)));
}
