import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { type AlertesRefus, refuseAlertes } from "@/lib/levee/rules";
import { ENDROIT } from "@/lib/lieu/queries";
import { type Annonce, tellVenue } from "@/lib/message/commands/venue";
import { ok, type Result, refuse } from "@/lib/result";
import { holdSituation } from "@/lib/situation/queries/lock";
import { dateFromJour, jourOf } from "@/lib/time";
import { venableSeances } from "@/lib/venue/access";
import { isPrevoyable } from "@/lib/venue/rules";
import type { ExpectPersonne, UpdateVenue } from "@/lib/venue/schema";

export type InformRefus = "INTROUVABLE" | "PERIME";
export type ExpectRefus =
  | InformRefus
  | "CONSENTEMENT_RETIRE"
  | "DATE_A_VENIR"
  | "ENCADRANT_INCONNU"
  | "ALERTES";

const SELECT = {
  situationId: true,
  statut: true,
  debut: true,
  fin: true,
  ...ENDROIT,
  venue: { select: { encadrantId: true, encadrantCourriel: true, informePour: true } },
} as const;

/**
 * The person is expected at a séance on their situation, very exceptionally (000:101): why, and since when they agree.
 * By the intervenant·e, who regulates it. The encadrant·e is informed in the same transaction, by a mail that says a date
 * and a place: no code, no name. Said again, it replaces what was said, and who was informed before is told otherwise.
 */
export async function expectPersonne(
  acteur: Acteur,
  input: z.output<typeof ExpectPersonne>,
  now: Date,
): Promise<Result<undefined, ExpectRefus> | AlertesRefus> {
  const { espaceId, membreId, zone } = acteur;
  const { seanceId, motif, pourquoi, accordLe, reponses } = input;
  const { encadrantId = null, encadrantCourriel = null } = input;
  try {
    return await withEspace(acteur, async (tx) => {
      const seance = await findSeance(tx, acteur, input, now);
      if (!seance.ok) return seance;
      const { situationId, debut } = seance.value;
      if (accordLe > jourOf(now, zone)) return refuse("DATE_A_VENIR");
      if (encadrantId && !(await isEncadrant(tx, acteur, encadrantId))) return refuse("ENCADRANT_INCONNU");
      const examen = await examineTextes(tx, acteur, situationId, { pourquoi }, reponses);
      if (examen.restantes.length > 0) return refuseAlertes(examen);
      const dit = {
        ...{ motif, accordLe: dateFromJour(accordLe), encadrantId, encadrantCourriel },
        ...{ informeLe: now, informePour: debut, creeLe: now, creeParId: membreId },
      };
      const tell = (sorte: "PERSONNE_PRESENTE" | "PERSONNE_ABSENTE", annonce: Annonce) =>
        tellVenue(tx, acteur, sorte, { seance: seance.value, annonce }, now);
      await tx.venue.upsert({
        where: { espaceId_seanceId: { espaceId, seanceId } },
        create: { espaceId, seanceId, ...dit },
        update: dit,
      });
      await writeContenu(tx, acteur, "VENUE", seanceId, { situationId }, examen.textes, now);
      const support = { support: "VENUE", supportId: seanceId, situationId, objet: "seance" } as const;
      await writeLevees(tx, acteur, support, examen.levees, now);
      await journaliser(tx, acteur, "associer", "seance", seanceId);
      const { venue: ancienne } = seance.value;
      if (ancienne && !isSame(ancienne, dit)) await tell("PERSONNE_ABSENTE", ancienne);
      await tell("PERSONNE_PRESENTE", dit);
      return ok();
    });
  } catch (error) {
    if (sqlStateOf(error) === "RC001") return refuse("CONSENTEMENT_RETIRE");
    throw error;
  }
}

/** Tells the encadrant·e the date the séance has been moved to. */
export async function informEncadrant(
  acteur: Acteur,
  input: z.output<typeof UpdateVenue>,
  now: Date,
): Promise<Result<undefined, InformRefus>> {
  const { espaceId } = acteur;
  const { seanceId } = input;
  return withEspace(acteur, async (tx) => {
    const seance = await findSeance(tx, acteur, input, now);
    if (!seance.ok) return seance;
    const { venue, debut: informePour } = seance.value;
    if (!venue) return refuse("INTROUVABLE");
    await tx.venue.updateMany({ where: { espaceId, seanceId }, data: { informeLe: now, informePour } });
    await journaliser(tx, acteur, "prevenir", "seance", seanceId);
    const annonce = { ...venue, informePour };
    await tellVenue(tx, acteur, "PERSONNE_PRESENTE", { seance: seance.value, annonce }, now);
    return ok();
  });
}

/** The person is not expected after all; the encadrant·e is told, and why they were is erased (`venue_effacee`). */
export async function closeVenue(
  acteur: Acteur,
  input: z.output<typeof UpdateVenue>,
  now: Date,
): Promise<Result<undefined, InformRefus>> {
  const { espaceId } = acteur;
  const { seanceId } = input;
  return withEspace(acteur, async (tx) => {
    const seance = await findSeance(tx, acteur, input, now);
    if (!seance.ok) return seance;
    const { venue } = seance.value;
    if (!venue) return refuse("INTROUVABLE");
    await tx.venue.deleteMany({ where: { espaceId, seanceId } });
    await journaliser(tx, acteur, "retirer", "seance", seanceId);
    await tellVenue(tx, acteur, "PERSONNE_ABSENTE", { seance: seance.value, annonce: venue }, now);
    return ok();
  });
}

/** The séance as the page showed it, while its situation is held: a withdrawal comes before or after, never between. */
async function findSeance(tx: Tx, acteur: Acteur, input: { seanceId: string; debut: string }, now: Date) {
  const where = { AND: [venableSeances(acteur), { id: input.seanceId }] };
  const vue = await tx.seance.findFirst({ where, select: { situationId: true } });
  if (!vue?.situationId) return refuse("INTROUVABLE");
  const { situationId } = vue;
  await holdSituation(tx, acteur, situationId);
  const seance = await tx.seance.findFirst({ where, select: SELECT });
  if (!seance || !isPrevoyable(seance, now)) return refuse("INTROUVABLE");
  return seance.debut.toISOString() === input.debut ? ok({ ...seance, situationId }) : refuse("PERIME");
}

async function isEncadrant(tx: Tx, { espaceId }: Acteur, id: string): Promise<boolean> {
  const where = { espaceId, id, desactiveLe: null, roles: { some: { role: "ENCADRANT" as const } } };
  return (await tx.membre.count({ where })) === 1;
}

const isSame = (une: Annonce, autre: Annonce): boolean =>
  une.encadrantId === autre.encadrantId && une.encadrantCourriel === autre.encadrantCourriel;
