/** One of those a protocole binds, and the last version they accepted. */
export type Accepteur = {
  membreId: string;
  nom: string;
  structure: string | null;
  accepte: { version: number; le: Date } | null;
};

export type EtatAcceptation = {
  accepteurs: readonly Accepteur[];
  /** Those who have not accepted the version in force; nobody while none is to be accepted. */
  manquants: readonly Accepteur[];
  /** Each has accepted a version, this one or one before: a group may go on beyond its first séance (000:85). */
  accepte: boolean;
};

/** Where the acceptances of a version stand: a new one asks again, without undoing what was accepted before. */
export function etatAcceptation(
  enVigueur: { version: number; aAccepter: boolean } | null,
  accepteurs: readonly Accepteur[],
): EtatAcceptation {
  const manquants = enVigueur?.aAccepter
    ? accepteurs.filter(({ accepte }) => accepte?.version !== enVigueur.version)
    : [];
  return { accepteurs, manquants, accepte: enVigueur !== null && accepteurs.every(({ accepte }) => accepte) };
}
