import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";
import { situationOf } from "@/lib/seance/rules/sujet";
import { type Jour, jourFromDate } from "@/lib/time";
import { venableSeances } from "@/lib/venue/access";
import { isInformee, isPrevoyable } from "@/lib/venue/rules";
import type { Prisma } from "@/prisma/client/client";
import type { MotifVenue } from "@/prisma/client/enums";

/** What the page of a séance reads of it, beside the rest. */
export const VENUE_SELECT = {
  motif: true,
  accordLe: true,
  encadrantCourriel: true,
  informeLe: true,
  informePour: true,
  encadrant: { select: { prenom: true, nom: true } },
} as const satisfies Prisma.VenueSelect;

type Row = Prisma.VenueGetPayload<{ select: typeof VENUE_SELECT }>;

export type Venue = {
  motif: MotifVenue;
  /** Why, in words; null for who does not read the content. */
  pourquoi: string | null;
  accordLe: Jour;
  encadrant: string;
  informeLe: Date;
  /** Whether the encadrant·e knows of the séance's present date. */
  aJour: boolean;
};

/** The person's coming to a séance that was read; its words are read, and journalised, for who may read them. */
export async function readVenue(
  tx: Tx,
  acteur: Acteur,
  { id, debut, venue }: { id: string; debut: Date; venue: Row | null },
  lisible: boolean,
): Promise<Venue | null> {
  if (!venue) return null;
  const { motif, accordLe, encadrant, encadrantCourriel, informeLe } = venue;
  const textes = lisible ? await readContenu(tx, acteur, "VENUE", id) : null;
  return {
    motif,
    pourquoi: textes ? (textes.pourquoi ?? "") : null,
    accordLe: jourFromDate(accordLe),
    encadrant: encadrant ? `${encadrant.prenom} ${encadrant.nom}` : (encadrantCourriel ?? ""),
    informeLe,
    aJour: isInformee(venue, { debut }),
  };
}

/** On the page of a séance: their coming, and whether the acteur may say that they come. */
export type Personne = { venue: Venue | null; prevoyable: boolean };

export type VenueAPrevoir = {
  seance: { id: string; code: string; debut: Date; fin: Date };
  /** Who may be informed: those of the référent·e's structure first. */
  encadrants: { id: string; nom: string; structure: string | null }[];
  lieuxPermis: string[];
};

/** What it takes to expect the person at a séance; null when it is not the acteur's to say, or the séance has begun. */
export async function getVenueAPrevoir(
  acteur: Acteur,
  seanceId: string,
  now: Date,
): Promise<VenueAPrevoir | null> {
  if (!isId(seanceId)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const seance = await tx.seance.findFirst({
      where: { AND: [venableSeances(acteur), { id: seanceId }] },
      select: {
        id: true,
        statut: true,
        debut: true,
        fin: true,
        situation: { select: { code: true, referent: { select: { structureId: true } } } },
      },
    });
    if (!seance || !isPrevoyable(seance, now)) return null;
    const { code, referent } = situationOf(seance);
    const rows = await tx.membre.findMany({
      where: { espaceId, desactiveLe: null, roles: { some: { role: "ENCADRANT" } } },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true, structure: { select: { id: true, nom: true } } },
    });
    const proche = (structure: { id: string } | null) => Number(structure?.id === referent.structureId);
    const encadrants = rows
      .toSorted((a, b) => proche(b.structure) - proche(a.structure))
      .map(({ id, prenom, nom, structure }) => ({
        id,
        nom: `${prenom} ${nom}`,
        structure: structure?.nom ?? null,
      }));
    const { id, debut, fin } = seance;
    return {
      seance: { id, code, debut, fin },
      encadrants,
      lieuxPermis: await listLieuxPermis(tx, acteur),
    };
  });
}
