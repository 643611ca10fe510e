/** Why a group's séance cannot be recorded as held: no protocole yet, or members who have not accepted it. */
export type ProtocoleManquant = { publie: boolean; noms: string[] };

/** « PROTOCOLE_NON_ACCEPTE »: the first séance could be held without it, not this one. */
export type ProtocoleRefus = { ok: false; reason: "PROTOCOLE_NON_ACCEPTE"; manquant: ProtocoleManquant };
