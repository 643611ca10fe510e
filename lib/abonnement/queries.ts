import { nomOf } from "@/lib/abonnement/labels";
import { evenementsDeRencontre, evenementsOf, type SeanceAbonnee } from "@/lib/abonnement/rules";
import { type Acteur, findAbonne } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { empreinteOf } from "@/lib/empreinte";
import { writeCalendrier } from "@/lib/ics";
import { ENDROIT } from "@/lib/lieu/queries";
import { countInconnu, countLecture } from "@/lib/limite";
import { readRencontresAbonnees } from "@/lib/rencontre/queries/abonnement";
import { visibleSeances } from "@/lib/seance/access";
import { sujetOf } from "@/lib/seance/rules/sujet";
import { addMinutes } from "@/lib/time";

export type Abonnement = { creeLe: Date; luLe: Date | null; reserve: boolean };

/**
 * Whether the acteur reads their agenda elsewhere, since when and when last, and the name it goes by there; null for a
 * role that follows no séance.
 */
export async function getAbonnement(
  acteur: Acteur,
): Promise<{ nom: string; abonnement: Abonnement | null } | null> {
  if (!can(acteur, "seance.suivre")) return null;
  const { espaceId, membreId } = acteur;
  return withEspace(acteur, async (tx) => ({
    nom: nomOf(acteur.espaceNom),
    abonnement: await tx.abonnement.findUnique({
      where: { espaceId_membreId: { espaceId, membreId } },
      select: { creeLe: true, luLe: true, reserve: true },
    }),
  }));
}

/** How far back a subscribed calendar goes. */
const HISTORIQUE_MINUTES = 180 * 24 * 60;

type Lecture =
  | { trouve: true; corps: string; empreinte: string }
  /** `inconnu`: unknown, revoked or deactivated alike; otherwise it was asked too often. */
  | { trouve: false; inconnu: boolean };

/**
 * The calendar at a secret address. `adresse` is the visitor's network address. Rights are read again at each request;
 * without them, no séance.
 */
export async function readFlux(jeton: string, adresse: string, now: Date): Promise<Lecture> {
  const empreinte = empreinteOf("abonnement", jeton);
  const abonne = await findAbonne(empreinte);
  if (!abonne) return { trouve: false, inconnu: await countInconnu(adresse) };
  if (!(await countLecture(empreinte))) return { trouve: false, inconnu: false };
  const corps = await writeFlux(abonne.acteur, abonne.reserve, now);
  return { trouve: true, corps, empreinte: empreinteOf("flux", corps).slice(0, 32) };
}

/** The séances and rencontres the acteur leads, attends or keeps the minutes of, among those they may see: codes, times and places. */
async function writeFlux(acteur: Acteur, reserve: boolean, now: Date): Promise<string> {
  const { zone, espaceNom } = acteur;
  const depuis = addMinutes(now, -HISTORIQUE_MINUTES);
  const { seances, rencontres } = await withEspace(acteur, async (tx) => ({
    seances: can(acteur, "seance.suivre") ? await readSeances(tx, acteur, depuis) : [],
    rencontres: can(acteur, "rencontre.suivre") ? await readRencontresAbonnees(tx, acteur, depuis) : [],
  }));
  const evenements = [
    ...seances.flatMap((seance) => evenementsOf(seance, reserve)),
    ...rencontres.flatMap((rencontre) => evenementsDeRencontre(rencontre, reserve)),
  ];
  return writeCalendrier({ nom: nomOf(espaceNom), zone, evenements });
}

async function readSeances(tx: Tx, acteur: Acteur, depuis: Date): Promise<SeanceAbonnee[]> {
  const { membreId } = acteur;
  const rows = await tx.seance.findMany({
    where: {
      AND: [
        visibleSeances(acteur),
        { fin: { gt: depuis } },
        {
          OR: [
            { intervenantId: membreId },
            { secretaireId: membreId },
            { presences: { some: { membreId } } },
          ],
        },
      ],
    },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: {
      id: true,
      version: true,
      modifieLe: true,
      statut: true,
      debut: true,
      fin: true,
      avantMinutes: true,
      apresMinutes: true,
      trajetMinutes: true,
      intervenantId: true,
      situation: { select: { code: true } },
      groupe: { select: { code: true } },
      ...ENDROIT,
      presences: { where: { membreId }, select: { etat: true } },
    },
  });
  return rows.map(({ situation, groupe, intervenantId, presences, ...seance }) => ({
    ...seance,
    code: sujetOf({ situation, groupe }).code,
    mienne: intervenantId === membreId,
    presence: presences[0]?.etat ?? null,
  }));
}
