import { canPointer } from "@/lib/pointage/rules";
import { type Jour, jourOf } from "@/lib/time";
import type { EtatPresence, StatutSeance } from "@/prisma/client/enums";

/** One thing that waits for a person: what, about which code, since when, and where it is done. */
export type Attente = {
  /** Stable within the list. */
  id: string;
  nature: Nature;
  /** The code of the demande, situation or group, or which instance: never a name, never a word of it. */
  code: string;
  /** Who it comes from, when someone waits for the answer. */
  qui?: string;
  /** Whom the agreement is to be extended to. */
  pour?: readonly { nom: string; structure: string | null }[];
  /** The day of the agreement it is about. */
  accordLe?: Jour;
  /** How many others of the same kind come after this one, and are not listed. */
  autres?: number;
  /** What it is about in time: the séance's start, for instance. */
  moment?: Date;
  /** Since when it waits. */
  depuis: Date;
  /** The last day on which it is not late, and whether it is. */
  echeance?: Jour;
  enRetard?: boolean;
  /** Path under the espace. */
  href: string;
};

/** From most to least urgent: what a person waits for, then what has a date, then what can be done any day. */
export const NATURES = [
  "demande-en-retard",
  "complement",
  "a-confirmer",
  "association",
  "groupe-invitation",
  "consentement",
  "accord-partiel",
  "annonce",
  "statut",
  "rencontre",
  "restitution",
  "protocole",
  "demande",
  "groupe-place",
  "sans-seance",
  "groupe-sans-seance",
  "compte-rendu",
  "validation",
  "remarque",
  "accord-a-revoir",
  "confirmation",
  "suivi",
  "piste",
  "bilan",
  "groupe-peu",
  "brouillon",
] as const;
export type Nature = (typeof NATURES)[number];

type SeancePrevue = {
  id: string;
  debut: Date;
  fin: Date;
  statut: StatutSeance;
  groupe: unknown;
  /** The acteur's own. */
  presences: readonly { etat: EtatPresence }[];
};

const isAttendu = (presences: SeancePrevue["presences"]): boolean =>
  presences.some(({ etat }) => etat === "ATTENDU" || etat === "PRESENT");

/**
 * The séance of today at which one is expected, until it is over, and whether one may say that one is there: at a group's,
 * from half an hour before until the end of the day. `seances` are in order; null when there is none left.
 */
export function aujourdhuiOf<S extends SeancePrevue>(
  seances: readonly S[],
  now: Date,
  zone: string,
): { seance: S; presence: "A_NOTER" | "NOTEE" | null } | null {
  const today = jourOf(now, zone);
  const seance = seances.find(
    ({ debut, fin, presences }) => jourOf(debut, zone) === today && fin > now && isAttendu(presences),
  );
  if (!seance) return null;
  if (!seance.groupe || !canPointer(seance, now, zone)) return { seance, presence: null };
  return { seance, presence: seance.presences[0]?.etat === "PRESENT" ? "NOTEE" : "A_NOTER" };
}

/** Most urgent first; within a nature, what has waited longest. */
export function sortAttentes(attentes: readonly Attente[]): Attente[] {
  return [...attentes].sort(
    (a, b) =>
      NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) || a.depuis.getTime() - b.depuis.getTime(),
  );
}
