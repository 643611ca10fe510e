import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { sharableBilans, visiblePartages } from "@/lib/partage/access";
import { type Destinataire, uniques } from "@/lib/partage/rules/destinataires";
import { type EtatPartage, echeancesOf, etatOf } from "@/lib/partage/rules/duree";

/** Someone a version was sent to, and what they did with it. */
export type PartageVu = {
  id: string;
  /** Null once forgotten. */
  nom: string | null;
  adresse: string | null;
  etat: EtatPartage;
  creeLe: Date;
  expireLe: Date;
  retireLe: Date | null;
  ouvertures: number;
  premiereLe: Date | null;
  derniereLe: Date | null;
  fichiers: number;
  /** The last mail that carried the link was refused. */
  refuse: boolean;
};

export type PartagesDuBilan = {
  bilan: { id: string; annee: number; version: number };
  /** The latest first. */
  partages: PartageVu[];
  /** Members of the committee it was not sent to; `ancien`: a version before it was. */
  comite: { id: string; nom: string; ancien: boolean }[];
  /** Others who hold a link to a version before it, and none to this one. */
  anciens: Destinataire[];
  resume: Resume;
  /** The days a link may serve until. */
  echeances: ReturnType<typeof echeancesOf>;
};

type Resume = { envoyes: number; ouverts: number };
const resumeOf = (partages: readonly { ouvertures: number }[]): Resume => ({
  envoyes: partages.length,
  ouverts: partages.filter(({ ouvertures }) => ouvertures > 0).length,
});

const select = {
  ...{ id: true, nom: true, adresse: true, creeLe: true, expireLe: true, retireLe: true },
  ...{ ouvertures: true, premiereLe: true, derniereLe: true, fichiers: true },
  messages: {
    where: { sorte: "PARTAGE_LIEN" },
    orderBy: { creeLe: "desc" },
    take: 1,
    select: { envois: { select: { etat: true } } },
  },
} as const;

/** Who a published version was sent to; null where it is not the acteur's to send. */
export async function getPartages(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<PartagesDuBilan | null> {
  if (!isId(bilanId)) return null;
  return withEspace(acteur, async (tx) => {
    const bilan = await tx.bilan.findFirst({
      where: { AND: [sharableBilans(acteur), { id: bilanId }] },
      select: { id: true, annee: true, version: true },
    });
    if (!bilan) return null;
    const rows = await tx.partage.findMany({
      where: { AND: [visiblePartages(acteur), { bilanId }] },
      orderBy: [{ creeLe: "desc" }, { nom: "asc" }, { id: "asc" }],
      select,
    });
    const partages = rows.map(({ messages, ...row }) => ({
      ...row,
      etat: etatOf(row, now),
      refuse: messages.some(({ envois }) => envois.some(({ etat }) => etat === "REFUSE")),
    }));
    const joints = new Set(rows.filter(({ retireLe }) => !retireLe).map(({ adresse }) => adresse));
    const comite = (await listComite(tx, acteur)).filter(({ adresse }) => !joints.has(adresse));
    const anciens = (await listAnciens(tx, acteur, bilan)).filter(({ adresse }) => !joints.has(adresse));
    const isAncien = (adresse: string) => anciens.some((ancien) => ancien.adresse === adresse);
    return {
      ...{ bilan, partages, resume: resumeOf(partages), echeances: echeancesOf(now, acteur.zone) },
      comite: comite.map(({ id, nom, adresse }) => ({ id, nom, ancien: isAncien(adresse) })),
      anciens: anciens.filter(({ adresse }) => comite.every((membre) => membre.adresse !== adresse)),
    };
  });
}

/** Who holds a link to an earlier version of the same year, that was not withdrawn: they wait for what it became. */
async function listAnciens(
  tx: Tx,
  acteur: Acteur,
  { annee, version }: PartagesDuBilan["bilan"],
): Promise<Destinataire[]> {
  const rows = await tx.partage.findMany({
    where: {
      AND: [visiblePartages(acteur), { bilan: { annee, version: { lt: version } }, retireLe: null }],
    },
    orderBy: [{ creeLe: "desc" }, { nom: "asc" }, { id: "asc" }],
    select: { nom: true, adresse: true },
  });
  return uniques(rows.flatMap(({ nom, adresse }) => (nom && adresse ? [{ nom, adresse }] : [])));
}

/** The members of the committee, by name, with the address they are written to. The caller has proved the right to send. */
export async function listComite(
  tx: Tx,
  { espaceId }: Acteur,
): Promise<{ id: string; nom: string; adresse: string }[]> {
  const membres = await tx.membre.findMany({
    where: { espaceId, desactiveLe: null, roles: { some: { role: "COPIL" } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { id: true, prenom: true, nom: true, courriel: true },
  });
  return membres.map(({ id, prenom, nom, courriel }) => ({
    ...{ id, nom: `${prenom} ${nom}` },
    adresse: courriel.toLowerCase(),
  }));
}

/** How many people hold or held a link to a version, and how many opened it; null for who does not send it. */
export async function countPartages(tx: Tx, acteur: Acteur, bilanId: string): Promise<Resume | null> {
  const partageable = await tx.bilan.count({ where: { AND: [sharableBilans(acteur), { id: bilanId }] } });
  if (partageable === 0) return null;
  const rows = await tx.partage.findMany({
    where: { AND: [visiblePartages(acteur), { bilanId }] },
    select: { ouvertures: true },
  });
  return resumeOf(rows);
}
