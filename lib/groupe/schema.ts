import { z } from "zod";
import { choix, facultatif, id, jour, liste, version } from "@/lib/champ";
import type { MotifSortie, SorteGroupe } from "@/prisma/client/enums";

export const SORTES_GROUPE = [
  "TAD_COLLECTIF",
  "GROUPE_RESSOURCE",
  "ANALYSE_PRATIQUE",
  "INTERVISION",
] as const satisfies readonly SorteGroupe[];

export const MOTIFS_SORTIE = [
  "CHANGE_DE_POSTE",
  "INDISPONIBLE",
  "NE_SOUHAITE_PLUS",
  "AUTRE",
] as const satisfies readonly MotifSortie[];

const PLACES_MAX = 200;

const sorte = choix(z.enum(SORTES_GROUPE, { error: "Choisissez ce qu’est ce groupe." }));
const places = facultatif(
  z.coerce
    .number({ error: "Indiquez un nombre, ou rien si le groupe n’est pas limité." })
    .int("Indiquez un nombre entier.")
    .min(1, "Au moins une place.")
    .max(PLACES_MAX, `Au plus ${PLACES_MAX} places.`),
);

export const CreateGroupe = z.object({
  sorte,
  /** A territoire, or a délégation that has none. */
  lieu: choix(z.uuid("Choisissez où le groupe est compté.")),
  structureId: facultatif(id),
  intervenantId: choix(z.uuid("Choisissez à qui confier le groupe.")),
  places,
});

/** What a collective demande says of its group when it is accepted. */
export const ouverture = { sorte: facultatif(z.enum(SORTES_GROUPE)), places };

export const UpdateGroupe = z.object({ groupeId: id, version, sorte, structureId: facultatif(id), places });

export const InviteMembres = z.object({
  groupeId: id,
  membre: liste(id).pipe(z.array(id).min(1, "Cochez au moins une personne.")),
});

export const PlaceGroupe = z.object({ placeId: id });

export const ExitMembre = z.object({
  placeId: id,
  motif: choix(z.enum(MOTIFS_SORTIE, { error: "Choisissez la raison." })),
  /** The last day they take part, in the espace's zone. */
  le: jour,
});

export const TransferGroupe = z.object({
  groupeId: id,
  version,
  membreId: choix(z.uuid("Choisissez à qui confier le groupe.")),
});

export const CloseGroupe = z.object({
  groupeId: id,
  version,
  motifId: choix(z.uuid("Choisissez pourquoi le groupe se termine.")),
});

/** What the address of the list says; anything else is as if it were not there. */
export const RechercheGroupes = z.object({
  statut: z.enum(["ouverts", "clos"]).catch("ouverts"),
  /** What was just done, to be told once. */
  fait: z.enum(["decliner", "terminer", "confier"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RechercheGroupes = z.output<typeof RechercheGroupes>;

/** What the address of the members' page says: words looked for. */
export const RechercheMembres = z.object({ q: z.string().trim().max(80).catch("") });

/** What the address of a group says: that it has just been opened or joined, or where a yes that has just been given has led. */
export const RechercheGroupe = z.object({
  fait: z.enum(["accepter", "rejoindre"]).optional().catch(undefined),
  issue: z.enum(["COMPLET", "FILE", "ACCORD"]).optional().catch(undefined),
});
