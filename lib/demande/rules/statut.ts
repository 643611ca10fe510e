import type { StatutDemande } from "@/prisma/client/enums";

/** What may be done to a demande; the verbs are those of the glossary. */
export const ACTES_DEMANDE = [
  "deposer",
  "completer",
  "accepter",
  "orienter",
  "refuser",
  "confier",
  "retirer",
] as const;
export type ActeDemande = (typeof ACTES_DEMANDE)[number];

/** Who acts on a demande: the professional who files it, or the intervenant·e in whose queue it waits. */
export type PartieDemande = "AUTEUR" | "INTERVENANT";

type Transition = { de: StatutDemande; acte: ActeDemande; par: PartieDemande; vers: StatutDemande };

/**
 * The states of a demande. The database refuses every other move (`demande_transition_permise`), and a test compares.
 * A demande that waits for a complement can still be decided: the answer may have come by telephone.
 */
export const TRANSITIONS_DEMANDE: readonly Transition[] = [
  { de: "BROUILLON", acte: "deposer", par: "AUTEUR", vers: "DEPOSEE" },
  { de: "DEPOSEE", acte: "completer", par: "INTERVENANT", vers: "COMPLEMENT" },
  { de: "DEPOSEE", acte: "accepter", par: "INTERVENANT", vers: "ACCEPTEE" },
  { de: "DEPOSEE", acte: "orienter", par: "INTERVENANT", vers: "ORIENTEE" },
  { de: "DEPOSEE", acte: "refuser", par: "INTERVENANT", vers: "REFUSEE" },
  { de: "DEPOSEE", acte: "confier", par: "INTERVENANT", vers: "DEPOSEE" },
  { de: "DEPOSEE", acte: "retirer", par: "AUTEUR", vers: "RETIREE" },
  { de: "COMPLEMENT", acte: "deposer", par: "AUTEUR", vers: "DEPOSEE" },
  { de: "COMPLEMENT", acte: "accepter", par: "INTERVENANT", vers: "ACCEPTEE" },
  { de: "COMPLEMENT", acte: "orienter", par: "INTERVENANT", vers: "ORIENTEE" },
  { de: "COMPLEMENT", acte: "refuser", par: "INTERVENANT", vers: "REFUSEE" },
  { de: "COMPLEMENT", acte: "confier", par: "INTERVENANT", vers: "COMPLEMENT" },
  { de: "COMPLEMENT", acte: "retirer", par: "AUTEUR", vers: "RETIREE" },
];

/** The statuses in which this act can be done by this party, for the where-clause of its write. */
export function statutsBefore(acte: ActeDemande, par: PartieDemande): StatutDemande[] {
  return TRANSITIONS_DEMANDE.filter((row) => row.acte === acte && row.par === par).map(({ de }) => de);
}

/** What a party may do to a demande in this status, in the order it is offered. */
export function actesOf(statut: StatutDemande, par: PartieDemande): ActeDemande[] {
  const possibles = TRANSITIONS_DEMANDE.filter((row) => row.de === statut && row.par === par);
  return ACTES_DEMANDE.filter((acte) => possibles.some((row) => row.acte === acte));
}

/** The statuses of a demande that waits for nothing more: answered, or taken back. */
export const STATUTS_REPONDUS = [
  "ACCEPTEE",
  "ORIENTEE",
  "REFUSEE",
  "RETIREE",
] as const satisfies readonly StatutDemande[];

/** The statuses of a demande that waits for the service. */
export const STATUTS_EN_ATTENTE = ["DEPOSEE", "COMPLEMENT"] as const satisfies readonly StatutDemande[];
