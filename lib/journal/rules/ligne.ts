import { type Jour, jourOf } from "@/lib/time";

/** A line of the journal as it is sealed; `le` in milliseconds. */
export type LigneScellee = {
  id: bigint;
  le: Date;
  membreId: string | null;
  partageId: string | null;
  acte: string;
  objet: string;
  objetId: string;
  motif: string | null;
};

/** The canonical row of a line at its rank in the chain: whatever of it changes, this does. */
export const canonique = (rang: bigint, ligne: LigneScellee): string[] => [
  String(rang),
  String(ligne.id),
  String(ligne.le.getTime()),
  ligne.membreId ?? "",
  ligne.partageId ?? "",
  ligne.acte,
  ligne.objet,
  ligne.objetId,
  ligne.motif ?? "",
];

/** The month an instant is of, by its first day, in UTC whatever the espace's zone. */
export const moisOf = (instant: Date): Jour => `${jourOf(instant, "UTC").slice(0, 8)}01`;

/** A month of seals: from which rank and fingerprint, to which. */
export type Mois = { mois: Jour; premier: bigint; dernier: bigint; depart: string; tete: string };

/** The canonical row of a month that is over. */
export const canoniqueMois = ({ mois, premier, dernier, depart, tete }: Mois): string[] => [
  "mois",
  mois,
  String(premier),
  String(dernier),
  depart,
  tete,
];

/** A transaction lasts seconds; a line a day older than the last sealed one cannot just have been committed. */
export const RETARD_MS = 24 * 60 * 60 * 1000;

/** A line as it is read on screen: who, did what, to what, by codes and names that are no content. */
export type LigneLue = {
  id: string;
  le: Date;
  acte: string;
  objet: string;
  objetId: string;
  motif: string | null;
  membreId: string | null;
  /** What one did to oneself: signing in, one's own access. */
  soi: boolean | null;
  /** A member, or whom a link was sent to; null once forgotten. */
  qui: string | null;
  code: string | null;
  nom: string | null;
  jour: Date | null;
  sceau: string | null;
};
